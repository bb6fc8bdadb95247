import type { Entry } from "../domain/entry";
import { valueOf } from "../domain/entry";
import { foldForCompare } from "../text";
import { remembering } from "./remembering";

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

/**
 * Makes a builder of nominees. A nameless one is somebody of its own; where no school is named, its file stands for one.
 * Equal identities are one string, so that counting by them is cheap.
 */
export function createNomineeReader(): (entry: Entry) => Nominee {
  const identities = new Map<string, string>();
  return (entry) => {
    const name = entry.name === null ? `?${placeOf(entry)}` : foldForCompare(entry.name);
    const school = entry.school === null ? `?${entry.file}` : foldSchool(entry.school);
    const made = `${entry.kind}|${school}|${name}`;
    const identity = identities.get(made) ?? made;
    if (identity === made) identities.set(made, made);
    return { identity, birth: valueOf(entry, "birthDate") ?? "" };
  };
}

const foldSchool = remembering(foldForCompare);

function placeOf({ file, sheet, row }: Entry): string {
  return `${file}|${sheet}|${String(row)}`;
}

/** Tells whether two nominees can be one person. */
export function canBeSame(a: Nominee, b: Nominee): boolean {
  return a.identity === b.identity && (a.birth.startsWith(b.birth) || b.birth.startsWith(a.birth));
}
