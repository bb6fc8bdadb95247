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
  const tallyOf = createTallies();
  const tallies: CellTally[] = [];
  for (const line of lines) {
    const tally = tallyOf(line);
    if (tally.entries.length === 0) tallies.push(tally);
    tally.entries.push(line.entry);
    tally.nominees.add(line.nominee);
    tally.moneyVnd += moneyOf(line);
  }
  return tallies.sort((a, b) => inOrder(Object.values(a.split), Object.values(b.split))).map(cellOf);
}

/** A map in a map: one key of a school's long name and all the rest would be written out for each of 100,000 lines. */
function createTallies(): (line: AwardLine) => CellTally {
  const schools = new Map<string | null, Map<string | null, Map<string, CellTally>>>();
  return (line) => {
    let years = schools.get(line.school);
    if (years === undefined)
      schools.set(line.school, (years = new Map<string | null, Map<string, CellTally>>()));
    let rest = years.get(line.entry.year);
    if (rest === undefined) years.set(line.entry.year, (rest = new Map<string, CellTally>()));
    const key = keyOf(line);
    let tally = rest.get(key);
    if (tally === undefined) {
      tally = { split: splitOf(line), entries: [], nominees: new NomineeSet(), moneyVnd: 0 };
      rest.set(key, tally);
    }
    return tally;
  };
}

function keyOf({ entry, schoolType, award, level, recipient, occasion, fund }: AwardLine): string {
  return `${award}|${recipient}|${level ?? ""}|${occasion}|${fund}|${entry.kind}|${entry.status}|${schoolType}`;
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
