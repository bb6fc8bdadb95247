import type { Checked, Entry, NomineeKind, TotalGroup } from "../../core";

/** Gives the rows that the cells of a group count, in the order of the lists. */
export function rowsBehind(
  { result, entries }: Checked,
  { year, status }: Pick<TotalGroup, "year" | "status">,
  kind: NomineeKind,
): readonly Entry[] {
  const counted = new Set<string>();
  for (const cell of result.totals.cells) {
    // A contest's recognition is no commendation, and the figures do not count it.
    if (cell.fund !== "emulation" || cell.kind !== kind) continue;
    if (cell.year !== year || cell.status !== status) continue;
    for (const { file, sheet, rows } of cell.rows)
      for (const row of rowsOfRun(rows)) counted.add(keyOf(file, sheet, row));
  }
  // Tables that stand side by side share their rows.
  return entries.filter(
    (entry) =>
      entry.kind === kind &&
      entry.year === year &&
      entry.status === status &&
      counted.has(keyOf(entry.file, entry.sheet, entry.row)),
  );
}

/** Reads "7-12,15". */
export function rowsOfRun(rows: string): readonly number[] {
  return rows.split(",").flatMap((run) => {
    const [from = Number.NaN, to = from] = run.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

const keyOf = (file: string, sheet: string, row: number): string => JSON.stringify([file, sheet, row]);
