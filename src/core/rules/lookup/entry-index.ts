import type { Entry, ListReading, SchoolYear, WorkbookReading } from "../../domain";
import { foldForCompare } from "../../text";
import type { ListInRun } from "./list-in-run";
import { findNamesakes } from "./namesakes";
import type { Namesakes } from "./namesakes";
import { collectRows } from "./nominee-rows";
import type { RowsLike } from "./nominee-rows";
import { inReadingOrder } from "./reading-order";

/** All entries of one school and one year. */
export interface SchoolYearGroup {
  readonly school: string;
  readonly year: SchoolYear;
  readonly entries: readonly Entry[];
}

/** Everything that rules look up in other rows; built once a run. */
export interface EntryIndex {
  /** All entries in reading order: files as given, their sheets, rows. */
  readonly entries: readonly Entry[];
  readonly lists: readonly ListInRun[];
  readonly namesakes: Namesakes;
  readonly schoolYears: readonly SchoolYearGroup[];
  /** The folded name, also of collectives; empty where the row has none. */
  readonly foldedName: (entry: Entry) => string;
  /** The folded school; empty where it is unknown. */
  readonly foldedSchool: (entry: Entry) => string;
  /** Decided rows that can be about the entry's nominee. */
  readonly decidedLike: RowsLike;
  /** Roster rows that can be about the entry's nominee. */
  readonly rosterLike: RowsLike;
  readonly schoolYearOf: (school: string, year: SchoolYear) => readonly Entry[];
}

/** Builds the index in a few passes over the entries. */
export function buildEntryIndex(given: readonly Entry[], readings: readonly WorkbookReading[]): EntryIndex {
  const entries = inReadingOrder(given, readings);
  const fold = createFolder();
  const foldedName = ({ name }: Entry) => (name === null ? "" : fold(name));
  const foldedSchool = ({ school }: Entry) => (school === null ? "" : fold(school));
  const bySchool = groupBySchool(entries, foldedSchool);
  const rowsOf = (those: (entry: Entry) => boolean) =>
    collectRows(entries.filter(those), foldedName, foldedSchool);
  return {
    entries,
    lists: listsOf(entries, readings),
    namesakes: findNamesakes(entries, { foldedName, foldedSchool }),
    schoolYears: [...bySchool.values()].flatMap((years) => [...years.values()]),
    foldedName,
    foldedSchool,
    decidedLike: rowsOf(({ status }) => status === "decided"),
    rosterLike: rowsOf(({ list }) => list.reading.kind === "roster"),
    schoolYearOf: (school, year) => bySchool.get(fold(school))?.get(year)?.entries ?? [],
  };
}

type GrowingGroup = SchoolYearGroup & { readonly entries: Entry[] };

/** A map in a map: a key of both would be written out for each of 100,000 rows. */
function groupBySchool(
  entries: readonly Entry[],
  foldedSchool: (entry: Entry) => string,
): ReadonlyMap<string, ReadonlyMap<SchoolYear, SchoolYearGroup>> {
  const bySchool = new Map<string, Map<SchoolYear, GrowingGroup>>();
  for (const entry of entries) {
    const { school, year } = entry;
    if (school === null || year === null) continue;
    const key = foldedSchool(entry);
    let years = bySchool.get(key);
    if (years === undefined) bySchool.set(key, (years = new Map<SchoolYear, GrowingGroup>()));
    const group = years.get(year);
    if (group === undefined) years.set(year, { school, year, entries: [entry] });
    else group.entries.push(entry);
  }
  return bySchool;
}

/** All lists that were read, also those without a row, with their entries. */
function listsOf(entries: readonly Entry[], readings: readonly WorkbookReading[]): readonly ListInRun[] {
  const lists = new Map<ListReading, ListInRun & { readonly entries: Entry[] }>();
  for (const { file, lists: found } of readings) {
    for (const reading of found) lists.set(reading, { file, reading, entries: [] });
  }
  for (const entry of entries) {
    const { reading } = entry.list;
    const list = lists.get(reading);
    if (list !== undefined) list.entries.push(entry);
    else lists.set(reading, { file: entry.file, reading, entries: [entry] });
  }
  return [...lists.values()];
}

/** Folds each distinct text once: a list of 100,000 rows names few schools, and each person several times. */
function createFolder(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let folded = known.get(text);
    if (folded === undefined) {
      folded = foldForCompare(text);
      known.set(text, folded);
    }
    return folded;
  };
}
