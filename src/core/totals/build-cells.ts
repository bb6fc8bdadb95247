import type { TotalCell } from "../domain/check-result";
import type { AwardId } from "../domain/award";
import type { Entry } from "../domain/entry";
import { moneyOf } from "./award-line";
import type { AwardLine } from "./award-line";
import { inOrder } from "./in-order";
import { NomineeCount } from "./nominee-set";
import { rowRuns } from "./row-runs";

/** By what cells are told apart. */
type Split = Omit<TotalCell, "count" | "distinctNominees" | "moneyVnd" | "rows">;

interface CellTally {
  readonly split: Split;
  readonly entries: Entry[];
  readonly nominees: NomineeCount;
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

type ByAward = Map<AwardId, CellTally[]>;
type ByYear = Map<string | null, ByAward>;

/** Maps in maps, and the few tallies of an award one by one: no key has to be written out for each of 100,000 lines. */
function createTallies(): (line: AwardLine) => CellTally {
  const schools = new Map<string | null, ByYear>();
  return (line) => {
    let years = schools.get(line.school);
    if (years === undefined) schools.set(line.school, (years = new Map<string | null, ByAward>()));
    let awards = years.get(line.entry.year);
    if (awards === undefined) years.set(line.entry.year, (awards = new Map<AwardId, CellTally[]>()));
    let tallies = awards.get(line.award);
    if (tallies === undefined) awards.set(line.award, (tallies = []));
    let tally = tallies.find(({ split }) => isOf(split, line));
    if (tally === undefined) {
      tally = { split: splitOf(line), entries: [], nominees: new NomineeCount(), moneyVnd: 0 };
      tallies.push(tally);
    }
    return tally;
  };
}

/** Tells whether a line of the split's school, year and award is of it. */
function isOf(split: Split, line: AwardLine): boolean {
  return (
    split.recipient === line.recipient &&
    split.level === line.level &&
    split.occasion === line.occasion &&
    split.fund === line.fund &&
    split.kind === line.entry.kind &&
    split.status === line.entry.status &&
    split.schoolType === line.schoolType
  );
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
