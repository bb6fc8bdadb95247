import { foldForCompare } from "./fold-for-compare";
import { splitTone } from "./syllables/tone";

const WORD = /[\p{L}\p{M}]+/gu;
const OPEN_Y = /^([hklmst])y$/;

/**
 * Answers the key under which two names are probably one person: the identity key, and y as i after h, k, l, m, s, t
 * at the end of a syllable (Lý, Lí), wherever in the syllable the tone was typed (Qũy, Quỹ).
 *
 * A question for people, never an identity: "Vy" and "Vi", "Thy" and "Thi" stay apart.
 */
export function foldProbable(text: string): string {
  return foldForCompare(text).replace(WORD, foldWord);
}

/** The tone is written after the word, so that its place does not count. */
function foldWord(word: string): string {
  const { base, tone } = splitTone(word);
  return base.replace(OPEN_Y, "$1i") + Array.from(tone).sort().join("");
}
