import { foldForCompare } from "./fold-for-compare";

/** Letters from which the tone is split; circumflex, breve and horn belong to the letter and stay. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
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

function foldWord(word: string): string {
  const parts = word.normalize("NFD");
  const tones = (parts.match(TONES) ?? []).join("");
  const bare = parts.replace(TONES, "").normalize("NFC").replace(OPEN_Y, "$1i");
  return bare + tones;
}
