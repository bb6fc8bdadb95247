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
  /** Equal for equal kind, name and school of what one reader has read. */
  readonly identity: number;
  /** A legal date of any precision; empty where it is unknown. */
  readonly birth: string;
}

/**
 * Makes a builder of nominees. A nameless one is somebody of its own; where no school is named, its file stands for one.
 * Identities are numbers, so that counting by them is cheap.
 */
export function createNomineeReader(): (entry: Entry) => Nominee {
  const folded = new Map<string, string>();
  const fold = (text: string) => {
    let known = folded.get(text);
    if (known === undefined) folded.set(text, (known = foldForCompare(text)));
    return known;
  };
  const places = new Map<string, Map<string, number>>();
  let next = 0;
  const identityOf = (place: string, name: string) => {
    let names = places.get(place);
    if (names === undefined) places.set(place, (names = new Map<string, number>()));
    let identity = names.get(name);
    if (identity === undefined) names.set(name, (identity = next++));
    return identity;
  };
  return (entry) => {
    const { kind, name, school, file } = entry;
    const identity =
      name === null
        ? next++
        : identityOf(placeOf(kind, school === null ? `?${file}` : fold(school)), fold(name));
    return { identity, birth: valueOf(entry, "birthDate") ?? "" };
  };
}

/** Persons, the most, need no key of their own. */
function placeOf(kind: Entry["kind"], school: string): string {
  return kind === "individual" ? school : `${kind}|${school}`;
}

/** Tells whether two nominees can be one person. */
export function canBeSame(a: Nominee, b: Nominee): boolean {
  return a.identity === b.identity && (a.birth.startsWith(b.birth) || b.birth.startsWith(a.birth));
}
