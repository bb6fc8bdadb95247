import type { Entry } from "../domain/entry";
import { valueOf } from "../domain/entry";
import { foldForCompare } from "../text";

/**
 * Who an entry is about, for counting.
 *
 * Nominees of one `identity` (kind, name and school) are told apart by birth date alone. A date that says less is the same
 * person as one that says more: no date goes with any, "1980" with "1980-05-02".
 */
export interface Nominee {
  readonly identity: string;
  /** A legal date of any precision; empty where it is unknown. */
  readonly birth: string;
}

/** Builds the nominee of an entry. A nameless one is somebody of its own; where no school is named, its file stands for one. */
export function nomineeOf(entry: Entry): Nominee {
  const place = `${entry.file}|${entry.sheet}|${String(entry.row)}`;
  const name = entry.name === null ? `?${place}` : foldForCompare(entry.name);
  const school = entry.school === null ? `?${entry.file}` : foldForCompare(entry.school);
  return { identity: `${entry.kind}|${school}|${name}`, birth: valueOf(entry, "birthDate") ?? "" };
}

/** Tells whether two nominees can be one person. */
export function canBeSame(a: Nominee, b: Nominee): boolean {
  return a.identity === b.identity && (a.birth.startsWith(b.birth) || b.birth.startsWith(a.birth));
}
