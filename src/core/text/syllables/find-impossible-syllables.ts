import { isVietnameseSyllable } from "./is-vietnamese-syllable";
import rules from "./syllable-rules.json";

const WORD = /[\p{L}\p{M}]+/gu;
const WORDS_RUN_TOGETHER = /(?<=\p{Ll})(?=\p{Lu})/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** What is left of Hương, Đước and Hưng when the letter ư, invisible in TCVN3, got lost. */
const LOST_HORN = new RegExp(`^(?:${rules.onsets.replaceAll(" ", "|")})(?:ơng|ơc|ng)$`);
const SMALL_ENDING = /[a-zơ][gc]$/;

/**
 * Answers the words that no Vietnamese spelling allows: a tone on the wrong letter (Qũy), a lost ư (Hơng).
 *
 * Words without a tone are not accused: they are foreign, abbreviated, or of another people's language (Niê, Ksor).
 */
export function findImpossibleSyllables(text: string): readonly string[] {
  const words = text.normalize("NFC").match(WORD) ?? [];
  return words.filter((word) => word.split(WORDS_RUN_TOGETHER).some(isImpossible));
}

function isImpossible(word: string): boolean {
  if (isVietnameseSyllable(word)) return false;
  return TONE.test(word.normalize("NFD")) || hasLostHorn(word);
}

function hasLostHorn(word: string): boolean {
  return SMALL_ENDING.test(word) && LOST_HORN.test(word.toLowerCase());
}
