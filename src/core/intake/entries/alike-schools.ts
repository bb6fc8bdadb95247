/** Names of schools that may be one school typed two ways. A suggestion for the clerk to settle: nothing is joined by it. */
import { distance } from "fastest-levenshtein";
import { foldForCompare, foldWithoutAccents } from "../../text";
import { isTypedPlain } from "./resolve-school";
import { hasSwappedLetters } from "../words/swapped-letters";

export interface AlikeSchools {
  readonly schools: readonly [string, string];
  /** They differ in accents only, or one letter is another, missing, too many or has changed places with its neighbour. */
  readonly by: "accents" | "letter";
}

/**
 * Finds each two names that are alike, in the order given. Names that only number or letter tells apart ("Hoa Mai 1" and
 * "Hoa Mai 2", "A" and "B", "I" and "II") are those of different schools.
 *
 * Cost is linear in the names: only those are compared that are equal after one letter is left out of each.
 */
export function findAlikeSchools(names: readonly string[]): readonly AlikeSchools[] {
  const byVariant = new Map<string, string[]>();
  const found: AlikeSchools[] = [];
  for (const name of names) {
    const letters = foldWithoutAccents(name);
    const candidates = new Set<string>();
    for (const variant of variantsOf(letters)) {
      const known = byVariant.get(variant) ?? [];
      for (const other of known) candidates.add(other);
      byVariant.set(variant, [...known, name]);
    }
    for (const other of candidates) {
      const by = likeness(other, name);
      if (by !== undefined && other !== name) found.push({ schools: [other, name], by });
    }
  }
  return found;
}

/** The letters, and the letters less each one of them. */
function variantsOf(letters: string): ReadonlySet<string> {
  const variants = new Set([letters]);
  for (let at = 0; at < letters.length; at++) variants.add(letters.slice(0, at) + letters.slice(at + 1));
  return variants;
}

/** Accents count where both were typed with them: "Hoa Ban" and "Hoa Mận" are two letters apart. */
function likeness(one: string, other: string): AlikeSchools["by"] | undefined {
  const [left, right] = [foldWithoutAccents(one), foldWithoutAccents(other)];
  if (left === right) return "accents";
  const areApart =
    isTypedPlain(one) || isTypedPlain(other)
      ? areLetterApart(left, right)
      : areLetterApart(foldForCompare(one), foldForCompare(other));
  return areApart ? "letter" : undefined;
}

function areLetterApart(one: string, other: string): boolean {
  const [left, right] = differingWords(one, other);
  if (isMark(left) || isMark(right)) return false;
  return distance(one, other) === 1 || hasSwappedLetters(left, right);
}

/** The words between those with which both begin and those with which both end. */
function differingWords(one: string, other: string): readonly [string, string] {
  const [left, right] = [one.split(" "), other.split(" ")];
  while (left.length > 0 && left[0] === right[0]) {
    left.shift();
    right.shift();
  }
  while (left.length > 0 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  return [left.join(" "), right.join(" ")];
}

/** What numbers a school among others of its name. */
function isMark(words: string): boolean {
  return words.length < 2 || /\d/u.test(words) || /^[ivx]+$/u.test(words);
}
