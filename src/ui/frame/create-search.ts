import { foldForCompare } from "../../core";

/** A text as it is searched: with its accents, and without any. */
interface Searched {
  readonly exact: string;
  readonly bare: string;
}

type Part = string | null | undefined;

/** Tells of an item whether every word typed stands in one of its parts. */
type Holds<T> = (item: T) => boolean;

const ACCENTS = /[\u0300-\u036f]/gu;

const withoutAccents = (text: string): string =>
  text.normalize("NFD").replace(ACCENTS, "").replaceAll("đ", "d");

/**
 * Makes a search over lists: a word typed without accents finds it with any, as "nguyen" finds "Nguyễn"; one typed with accents
 * finds only itself, wherever in the syllable its tone stands.
 *
 * The parts of a list are folded once, at the first word typed; what several items share, such as a school, once for all.
 */
export function createSearch<T extends object>(
  partsOf: (item: T) => readonly Part[],
): (items: readonly T[], typed: string) => Holds<T> {
  const known = new WeakMap<readonly T[], ReadonlyMap<T, readonly Searched[]>>();
  return (items, typed) => {
    const words = typed.normalize("NFC").toLowerCase().split(/\s+/u).filter(Boolean).map(findWord);
    if (words.length === 0) return () => true;
    const searched = known.get(items) ?? foldAll(items, partsOf);
    known.set(items, searched);
    return (item) => {
      const parts = searched.get(item) ?? [];
      return words.every((isIn) => parts.some(isIn));
    };
  };
}

function findWord(word: string): (part: Searched) => boolean {
  if (withoutAccents(word) === word) return ({ bare }) => bare.includes(word);
  // Half of a word yet to come may bear its tone elsewhere than the same letters as a whole word: "hoà" of "hoàng".
  const whole = foldForCompare(word);
  return ({ exact }) => exact.includes(word) || exact.includes(whole);
}

function foldAll<T>(
  items: readonly T[],
  partsOf: (item: T) => readonly Part[],
): ReadonlyMap<T, readonly Searched[]> {
  const folded = new Map<string, Searched>();
  const fold = (part: Part): readonly Searched[] => {
    if (part === null || part === undefined || part === "") return [];
    const known = folded.get(part);
    if (known !== undefined) return [known];
    const exact = foldForCompare(part);
    const searched = { exact, bare: withoutAccents(exact) };
    folded.set(part, searched);
    return [searched];
  };
  return new Map(items.map((item) => [item, partsOf(item).flatMap(fold)]));
}
