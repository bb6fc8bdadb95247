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

export interface Search<T> {
  (items: readonly T[], typed: string): Holds<T>;
  /** Folds a list before somebody types, a little at a time: then no key waits for all of it. */
  prepare(items: readonly T[], pause: () => Promise<void>): Promise<void>;
}

/** Items folded between two pauses: a few milliseconds of work. */
const stretch = 100;

/**
 * Makes a search over lists: a word typed without accents finds it with any, as "nguyen" finds "Nguyễn"; one typed with accents
 * finds only itself, wherever in the syllable its tone stands.
 *
 * The parts of a list are folded once, ahead or at the first word typed; what several items share, such as a school, once for all.
 */
export function createSearch<T extends object>(partsOf: (item: T) => readonly Part[]): Search<T> {
  const known = new WeakMap<readonly T[], Folding<T>>();
  const foldingOf = (items: readonly T[]): Folding<T> => {
    const folding = known.get(items) ?? createFolding(items, partsOf);
    known.set(items, folding);
    return folding;
  };
  const search = (items: readonly T[], typed: string): Holds<T> => {
    const words = typed.normalize("NFC").toLowerCase().split(/\s+/u).filter(Boolean).map(findWord);
    if (words.length === 0) return () => true;
    const { searched, foldNext } = foldingOf(items);
    foldNext(items.length);
    return (item) => {
      const parts = searched.get(item) ?? [];
      return words.every((isIn) => parts.some(isIn));
    };
  };
  const prepare = async (items: readonly T[], pause: () => Promise<void>): Promise<void> => {
    const { foldNext } = foldingOf(items);
    while (!foldNext(stretch)) await pause();
  };
  return Object.assign(search, { prepare });
}

function findWord(word: string): (part: Searched) => boolean {
  if (withoutAccents(word) === word) return ({ bare }) => bare.includes(word);
  // Half of a word yet to come may bear its tone elsewhere than the same letters as a whole word: "hoà" of "hoàng".
  const whole = foldForCompare(word);
  return ({ exact }) => exact.includes(word) || exact.includes(whole);
}

interface Folding<T> {
  readonly searched: ReadonlyMap<T, readonly Searched[]>;
  /** Folds as many more items; tells whether all are folded. */
  readonly foldNext: (count: number) => boolean;
}

function createFolding<T>(items: readonly T[], partsOf: (item: T) => readonly Part[]): Folding<T> {
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
  const searched = new Map<T, readonly Searched[]>();
  let next = 0;
  const foldNext = (count: number): boolean => {
    const these = items.slice(next, next + count);
    for (const item of these) searched.set(item, partsOf(item).flatMap(fold));
    next += these.length;
    return next === items.length;
  };
  return { searched, foldNext };
}
