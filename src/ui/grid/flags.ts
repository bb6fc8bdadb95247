import type { FindingRow, Severity } from "../../core";

/** What stands on a cell: the findings by their position in the list, the gravest first. */
export interface Flag {
  readonly severity: Severity;
  readonly positions: readonly number[];
}

const order: readonly Severity[] = ["error", "query", "note"];

/** Gives the flagged cells of a sheet by address, such as "C5". */
export function flagsOf(
  findings: readonly FindingRow[],
  file: string,
  sheet: string,
): ReadonlyMap<string, Flag> {
  const flags = new Map<string, Flag>();
  findings.forEach(({ at, severity }, position) => {
    if (at.file !== file || at.sheet !== sheet || at.cell === undefined) return;
    const before = flags.get(at.cell);
    flags.set(at.cell, {
      severity: before === undefined ? severity : graver(before.severity, severity),
      positions: [...(before?.positions ?? []), position],
    });
  });
  return flags;
}

function graver(a: Severity, b: Severity): Severity {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}

/** The finding to show when a cell is chosen again and again: the next of its findings after the one shown. */
export function nextOf({ positions }: Flag, shown: number): number {
  const at = positions.indexOf(shown);
  return positions[(at + 1) % positions.length] ?? shown;
}
