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
  /** True where no other nominee that the reader has read has the identity: it needs to be compared with none. */
  readonly standsAlone: boolean;
}

/** By which nominees are told apart. */
export type Named = Pick<Nominee, "identity" | "birth">;

type Draft = Nominee & { standsAlone: boolean };

/**
 * Makes a builder of nominees. A nameless one is somebody of its own; where no school is named, its file stands for one.
 * Identities are numbers, so that counting by them is cheap.
 */
export function createNomineeReader(): (entry: Entry) => Nominee {
  const foldedTexts = new Map<string, string>();
  const fold = (text: string) => {
    let known = foldedTexts.get(text);
    if (known === undefined) foldedTexts.set(text, (known = foldForCompare(text)));
    return known;
  };
  const places = new Map<string, Map<string, Draft>>();
  let next = 0;
  return (entry) => {
    const { kind, name, school, file } = entry;
    const birth = valueOf(entry, "birthDate") ?? "";
    if (name === null) return { identity: next++, birth, standsAlone: true };
    const place = placeOf(kind, school === null ? `?${file}` : fold(school));
    let names = places.get(place);
    if (names === undefined) places.set(place, (names = new Map<string, Draft>()));
    const folded = fold(name);
    const first = names.get(folded);
    if (first !== undefined) {
      first.standsAlone = false;
      return { identity: first.identity, birth, standsAlone: false };
    }
    const nominee = { identity: next++, birth, standsAlone: true };
    names.set(folded, nominee);
    return nominee;
  };
}

/** Persons, the most, need no key of their own. */
function placeOf(kind: Entry["kind"], school: string): string {
  return kind === "individual" ? school : `${kind}|${school}`;
}

/** Tells whether two nominees can be one person. */
export function canBeSame(a: Named, b: Named): boolean {
  return a.identity === b.identity && (a.birth.startsWith(b.birth) || b.birth.startsWith(a.birth));
}
