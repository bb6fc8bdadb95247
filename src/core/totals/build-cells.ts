import type { TotalCell } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import { moneyOf } from "./award-line";
import type { AwardLine } from "./award-line";
import { inOrder } from "./in-order";
import { NomineeSet } from "./nominee-set";
import { rowRuns } from "./row-runs";

/** By what cells are told apart. */
type Split = Omit<TotalCell, "count" | "distinctNominees" | "moneyVnd" | "rows">;

interface CellTally {
  readonly split: Split;
  readonly entries: Entry[];
  readonly nominees: NomineeSet;
  moneyVnd: number;
}

/** Counts lines by everything that splits them, ordered by school, year and then the rest of the split. */
export function buildCells(lines: readonly AwardLine[]): TotalCell[] {
  const tallies = new Map<string, CellTally>();
  for (const line of lines) {
    const key = keyOf(line);
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = { split: splitOf(line), entries: [], nominees: new NomineeSet(), moneyVnd: 0 };
      tallies.set(key, tally);
    }
    tally.entries.push(line.entry);
    tally.nominees.add(line.nominee);
    tally.moneyVnd += moneyOf(line);
  }
  return [...tallies.values()]
    .sort((a, b) => inOrder(Object.values(a.split), Object.values(b.split)))
    .map(cellOf);
}

function keyOf(line: AwardLine): string {
  const { entry, school, schoolType, award, level, recipient, occasion, fund } = line;
  return `${school ?? ""}|${schoolType}|${entry.year ?? ""}|${award}|${entry.kind}|${entry.status}|${level ?? ""}|${recipient}|${occasion}|${fund}`;
}

function splitOf(line: AwardLine): Split {
  return {
    school: line.school,
    schoolType: line.schoolType,
    year: line.entry.year,
    award: line.award,
    kind: line.entry.kind,
    status: line.entry.status,
    level: line.level,
    recipient: line.recipient,
    occasion: line.occasion,
    fund: line.fund,
  };
}

function cellOf({ split, entries, nominees, moneyVnd }: CellTally): TotalCell {
  return {
    ...split,
    count: entries.length,
    distinctNominees: nominees.size,
    moneyVnd,
    rows: rowRuns(entries),
  };
}
