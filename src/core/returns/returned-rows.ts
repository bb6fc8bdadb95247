/** What a school changed in its rows, told once for each row, however many years the row tells of. */
import type { Entry } from "../domain/entry";
import { placeKey, rowPlaceOf } from "../domain/place";
import type { RowPlace } from "../domain/place";
import type { SchoolYear } from "../domain/school-year";
import type { MatchedRow, MatchedRows } from "./match-rows";
import { changesOf } from "./row-changes";
import type { FieldChange } from "./row-changes";

export interface ReturnedRow {
  readonly name: string | null;
  readonly school: string | null;
  /** Where it was; null for a row that was added. */
  readonly before: RowPlace | null;
  /** Where it is; null for a row that is gone. */
  readonly after: RowPlace | null;
  readonly changes: readonly FieldChange[];
}

export interface ReturnedRows {
  readonly changed: readonly ReturnedRow[];
  readonly added: readonly ReturnedRow[];
  readonly removed: readonly ReturnedRow[];
}

export function returnedRows({ matched, added, removed }: MatchedRows): ReturnedRows {
  const known = {
    before: new Set(matched.map(({ before }) => rowKeyOf(before))),
    after: new Set(matched.map(({ after }) => rowKeyOf(after))),
  };
  return {
    changed: changedRows(matched),
    added: wholeOnce(added, known.after).map((entry) => returnedRow(null, entry, [])),
    removed: wholeOnce(removed, known.before).map((entry) => returnedRow(entry, null, [])),
  };
}

/** Gives the year that is meant, of a row that tells of several. */
export function yearOfReturned({ before, after }: ReturnedRow): SchoolYear | undefined {
  return (after ?? before)?.ofYear;
}

/** What changed in a cell that years of a row share is told once, and of no year. */
function changedRows(matched: readonly MatchedRow[]): readonly ReturnedRow[] {
  const changed = matched.map((pair) => ({
    ...pair,
    changes: changesOf(pair).map((change) => ({ change, key: cellKey(pair, change) })),
  }));
  const counts = new Map<string, number>();
  for (const { key } of changed.flatMap(({ changes }) => changes))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const told = new Set<string>();
  return changed.flatMap(({ before, after, changes }) => {
    const isShared = ({ key }: { readonly key: string }): boolean => (counts.get(key) ?? 0) > 1;
    const shared = changes.filter((each) => isShared(each) && !told.has(each.key));
    for (const { key } of shared) told.add(key);
    const own = changes.filter((each) => !isShared(each));
    return [
      ...(shared.length === 0 ? [] : [returnedRow(whole(before), whole(after), changesIn(shared))]),
      ...(own.length === 0 ? [] : [returnedRow(before, after, changesIn(own))]),
    ];
  });
}

const changesIn = (changes: readonly { readonly change: FieldChange }[]): readonly FieldChange[] =>
  changes.map(({ change }) => change);

/** The same for two entries only where years of one row share the cells that changed. */
function cellKey({ before, after }: MatchedRow, { field }: FieldChange): string {
  const cells = [before, after].map((entry) =>
    field === "awards" ? entry.ofYear : (entry.fields[field]?.cell ?? entry.fields[field]?.cells),
  );
  return JSON.stringify([rowKeyOf(before), rowKeyOf(after), field, cells]);
}

/** One entry stands for all years of a row that is new or gone as a whole. */
function wholeOnce(entries: readonly Entry[], known: ReadonlySet<string>): readonly Nominee[] {
  const told = new Set<string>();
  return entries.flatMap((entry): readonly Nominee[] => {
    const key = rowKeyOf(entry);
    if (entry.ofYear === undefined || known.has(key)) return [entry];
    return told.size === told.add(key).size ? [] : [whole(entry)];
  });
}

type Nominee = RowPlace & Pick<Entry, "name" | "school">;

/** The nominee's row, whatever the year. */
function whole({ file, sheet, row, ofName, name, school }: Entry): Nominee {
  return { file, sheet, row, ...(ofName === undefined ? {} : { ofName }), name, school };
}

function rowKeyOf(entry: Entry): string {
  return placeKey(whole(entry));
}

function returnedRow(
  before: Nominee | null,
  after: Nominee | null,
  changes: readonly FieldChange[],
): ReturnedRow {
  const { name = null, school = null } = after ?? before ?? {};
  return { name, school, before: before && rowPlaceOf(before), after: after && rowPlaceOf(after), changes };
}
