import { cleanText } from "../clean-text";
import { foldForCompare } from "../fold-for-compare";
import { foldWithoutAccents } from "../fold-without-accents";
import { findImpossibleSyllables } from "../syllables/find-impossible-syllables";
import surnameData from "./surnames.json";
import unitData from "./unit-words.json";

const surnames = new Set(surnameData.surnames.split(" ").map(foldForCompare));
const surnamesWithoutAccents = new Set(surnameData.surnames.split(" ").map(foldWithoutAccents));
const UNIT_PHRASE = new RegExp(`\\b(?:${unitData.phrases.join("|")})\\b`);

const LETTERS_ONLY = /^[\p{L}\p{M}' ’-]+$/u;
/** A toned first letter may be small: TCVN3 fonts have no capital for it ("Đặng Ngọc ánh"). */
const CAPITAL_FIRST = /^(?:\p{Lu}|[^\0-~đ])/u;
const OFTEN_SMALL = /^(?:thị|văn|thi|van)$/;
const NO_ACCENT = /^[\0-~]*$/;
const FEWEST_WORDS = 2;
const MOST_WORDS = 6;

/**
 * Tells whether a text reads like a person's full name: a known family name first (or a word as "H'", "Y"), two to six capitalised words,
 * no unit's word.
 *
 * A hint for telling rows apart: rare family names are not in the list, so "no" is no proof.
 */
export function looksLikePersonName(text: string): boolean {
  const name = cleanText(text);
  const words = name.split(" ");
  return (
    words.length >= FEWEST_WORDS &&
    words.length <= MOST_WORDS &&
    LETTERS_ONLY.test(name) &&
    words.every((word) => CAPITAL_FIRST.test(word) || OFTEN_SMALL.test(word)) &&
    (hasWordBeforeName(words) ||
      (startsWithSurname(name, words[0] ?? "") && findImpossibleSyllables(name).length === 0)) &&
    !UNIT_PHRASE.test(foldWithoutAccents(withoutMiddleName(words)))
  );
}

/** "Nguyễn Văn Thư" is no "văn thư": the commonest middle names are not looked at as words. */
function withoutMiddleName(words: readonly string[]): string {
  return words.filter((word, index) => index === 0 || !OFTEN_SMALL.test(word.toLowerCase())).join(" ");
}

/** "H' Yar Niê", "K'Brốp", "Y Thân Mlô": the word that several peoples put before a woman's or a man's name. */
function hasWordBeforeName([first = "", ...others]: readonly string[]): boolean {
  return /^[HK]['’]\p{L}*$/u.test(first) || (first === "Y" && others.length > 1);
}

/** A name typed without any accent is compared without accents. */
function startsWithSurname(name: string, first: string): boolean {
  if (surnames.has(foldForCompare(first))) return true;
  return NO_ACCENT.test(name) && surnamesWithoutAccents.has(foldWithoutAccents(first));
}
