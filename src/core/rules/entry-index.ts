import type { Entry, ListReading, SchoolYear, WorkbookReading } from "../domain";
import { foldForCompare } from "../text";
import type { ListInRun } from "./list-in-run";
import { inReadingOrder } from "./reading-order";

/** All entries of one school and one year. */
export interface SchoolYearGroup {
  readonly school: string;
  readonly year: SchoolYear;
  readonly entries: readonly Entry[];
}

/** Everything that rules look up in other rows; built once a run. */
export interface EntryIndex {
  readonly lists: readonly ListInRun[];
  /** All entries in reading order: files as given, their sheets, rows. */
  readonly entries: readonly Entry[];
  /** Nominees of one folded name, in reading order: persons, or collectives of one school; nameless rows are in none. */
  readonly namesakes: readonly (readonly Entry[])[];
  readonly schoolYears: readonly SchoolYearGroup[];
  /** The folded name, also of collectives; empty where the row has none. */
  foldedName(entry: Entry): string;
  /** The folded school; empty where it is unknown. */
  foldedSchool(entry: Entry): string;
  namesakesOf(entry: Entry): readonly Entry[];
  /** Collectives of one name and school, in reading order. */
  collectivesOf(entry: Entry): readonly Entry[];
  schoolYearOf(school: string, year: SchoolYear): readonly Entry[];
}

/** Builds the index in one pass over the entries. */
export function buildEntryIndex(given: readonly Entry[], readings: readonly WorkbookReading[]): EntryIndex {
  const entries = inReadingOrder(given, readings);
  const fold = createFolder();
  const people = new Map<string, Entry[]>();
  const collectives = new Map<string, Entry[]>();
  const collectiveKey = (entry: Entry): string => `${fold(entry.school ?? "")}|${fold(entry.name ?? "")}`;
  const schoolYears = new Map<string, SchoolYearGroup & { readonly entries: Entry[] }>();
  const lists = new Map<ListReading, ListInRun & { readonly entries: Entry[] }>();
  for (const { file, lists: found } of readings) {
    for (const reading of found) lists.set(reading, { file, reading, entries: [] });
  }
  for (const entry of entries) {
    const list = lists.get(entry.list.reading);
    if (list !== undefined) list.entries.push(entry);
    else lists.set(entry.list.reading, { file: entry.file, reading: entry.list.reading, entries: [entry] });
    if (entry.kind === "individual" && entry.name !== null) push(people, fold(entry.name), entry);
    if (entry.kind !== "individual" && entry.name !== null) push(collectives, collectiveKey(entry), entry);
    if (entry.school !== null && entry.year !== null) {
      const key = `${fold(entry.school)}|${entry.year}`;
      const group = schoolYears.get(key);
      if (group !== undefined) group.entries.push(entry);
      else schoolYears.set(key, { school: entry.school, year: entry.year, entries: [entry] });
    }
  }
  return {
    entries,
    lists: [...lists.values()],
    namesakes: [...people.values(), ...collectives.values()],
    schoolYears: [...schoolYears.values()],
    foldedName: (entry) => (entry.name === null ? "" : fold(entry.name)),
    foldedSchool: (entry) => (entry.school === null ? "" : fold(entry.school)),
    namesakesOf: (entry) =>
      entry.name === null || entry.kind !== "individual" ? [] : (people.get(fold(entry.name)) ?? []),
    collectivesOf: (entry) => collectives.get(collectiveKey(entry)) ?? [],
    schoolYearOf: (school, year) => schoolYears.get(`${fold(school)}|${year}`)?.entries ?? [],
  };
}

function push(groups: Map<string, Entry[]>, key: string, entry: Entry): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [entry]);
  else group.push(entry);
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
