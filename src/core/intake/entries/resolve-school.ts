/** Knows the same school under the spellings of several files, and how surely. */
import type { ListReading, WorkbookReading } from "../../domain/reading";
import { foldForCompare, foldWithoutAccents } from "../../text";
import { presentNames } from "../words/renamed-schools";
import { isSchoolName, properNameOf } from "../values/parse-school";

/** Which school a name was taken for, and why: nothing differs but spelling or accents, or the files name an earlier name. */
export interface SchoolJoin {
  readonly written: string;
  readonly school: string;
  readonly by: "same" | "spelling" | "accents" | "renamed";
  readonly confidence: "certain" | "likely";
}

/** Gives one spelling for each school: see {@link schoolJoiner}. */
export function schoolResolver(readings: readonly WorkbookReading[]): (name: string) => string {
  const join = schoolJoiner(readings.flatMap(({ lists }) => lists));
  return (name) => join(name).school;
}

/**
 * Gives for each name the first seen of those that differ only in capitals or tone placement, for a name without accents
 * (of a file) the one accented school that it can mean, and for an earlier name the present one.
 */
export function schoolJoiner(lists: readonly ListReading[]): (name: string) => SchoolJoin {
  const bySpelling = new Map<string, string>();
  const byLetters = new Map<string, Set<string>>();
  for (const name of namesIn(lists)) {
    const key = foldForCompare(name);
    if (!bySpelling.has(key)) bySpelling.set(key, name);
    if (!isTypedPlain(name)) addTo(byLetters, foldWithoutAccents(name), bySpelling.get(key) ?? name);
  }
  const known = new Map<string, SchoolJoin>();
  const presentName = presentNames(lists);
  const join = (name: string): SchoolJoin => {
    const accented = isTypedPlain(name) ? [...(byLetters.get(foldWithoutAccents(name)) ?? [])] : [];
    const [meant] = accented.length === 1 ? accented : [];
    const spelt = meant ?? bySpelling.get(foldForCompare(name)) ?? name;
    const present = presentName(spelt);
    const school = bySpelling.get(foldForCompare(present)) ?? present;
    const confidence = meant === undefined ? "certain" : "likely";
    return { written: name, school, by: reasonOf(name, spelt, school, meant), confidence };
  };
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const joined = join(name);
    known.set(name, joined);
    return joined;
  };
}

function reasonOf(name: string, spelt: string, school: string, meant: string | undefined): SchoolJoin["by"] {
  if (school !== spelt) return "renamed";
  if (name === school) return "same";
  return meant === undefined ? "spelling" : "accents";
}

/** The names that were taken for another, each once, in reading order. */
export function findSchoolJoins(lists: readonly ListReading[]): readonly SchoolJoin[] {
  const join = schoolJoiner(lists);
  return [...new Set(namesIn(lists))].map(join).filter(({ by }) => by !== "same");
}

function* namesIn(lists: readonly ListReading[]): Iterable<string> {
  for (const list of lists) {
    const own = list.school?.value;
    if (typeof own === "string") yield own;
    const seen = new Set<string>();
    for (const record of list.records) {
      for (const name of [record.group, record.fields.unit?.value]) {
        if (typeof name !== "string" || seen.has(name) || !isSchoolName(name)) continue;
        seen.add(name);
        yield name;
      }
    }
  }
}

/** The proper name, behind "Trường Tiểu học", has no accented letter. */
export function isTypedPlain(name: string): boolean {
  return /^[\p{ASCII}]*$/u.test(properNameOf(name));
}

function addTo(index: Map<string, Set<string>>, key: string, name: string): void {
  const names = index.get(key);
  if (names === undefined) index.set(key, new Set([name]));
  else names.add(name);
}
