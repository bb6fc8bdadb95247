/** Knows the same school under the spellings of several files. */
import type { WorkbookReading } from "../domain/reading";
import { foldForCompare, foldWithoutAccents } from "../text";
import { presentNames } from "./renamed-schools";

/**
 * Gives one spelling for each school: the first seen of those that differ only in capitals or tone placement,
 * for a name without accents (of a file) the one accented school that it can mean, and for an earlier name the present one.
 */
export function schoolResolver(readings: readonly WorkbookReading[]): (name: string) => string {
  const bySpelling = new Map<string, string>();
  const byLetters = new Map<string, Set<string>>();
  for (const name of namesIn(readings)) {
    const key = foldForCompare(name);
    if (!bySpelling.has(key)) bySpelling.set(key, name);
    if (!isPlain(name)) addTo(byLetters, foldWithoutAccents(name), bySpelling.get(key) ?? name);
  }
  const known = new Map<string, string>();
  const presentName = presentNames(readings);
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const accented = isPlain(name) ? [...(byLetters.get(foldWithoutAccents(name)) ?? [])] : [];
    const spelt =
      accented.length === 1 ? (accented[0] ?? name) : (bySpelling.get(foldForCompare(name)) ?? name);
    const present = presentName(spelt);
    const resolved = bySpelling.get(foldForCompare(present)) ?? present;
    known.set(name, resolved);
    return resolved;
  };
}

function* namesIn(readings: readonly WorkbookReading[]): Iterable<string> {
  for (const list of readings.flatMap((reading) => reading.lists)) {
    const own = list.school?.value;
    if (typeof own === "string") yield own;
    const seen = new Set<string>();
    for (const record of list.records) {
      for (const name of [record.group, record.fields.unit?.value]) {
        if (typeof name !== "string" || seen.has(name) || !name.startsWith("Trường ")) continue;
        seen.add(name);
        yield name;
      }
    }
  }
}

/** The proper name, behind "Trường Tiểu học", has no accented letter. */
function isPlain(name: string): boolean {
  return /^[\p{ASCII}]*$/u.test(
    name.replace(
      /^Trường (?:Mầm non|Mẫu giáo|Tiểu học và THCS|Tiểu học|THCS và THPT|THCS|THPT|PTDTBT \S+)/u,
      "",
    ),
  );
}

function addTo(index: Map<string, Set<string>>, key: string, name: string): void {
  const names = index.get(key);
  if (names === undefined) index.set(key, new Set([name]));
  else names.add(name);
}
