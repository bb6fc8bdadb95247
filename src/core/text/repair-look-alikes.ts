import table from "./look-alikes.json";

const latinFor = new Map(Object.entries(table));

/** Ð, ð, Ɖ, ɖ and everything Greek or Cyrillic: the only characters that can be look-alikes. */
const SUSPECT = /[\u00d0\u00f0\u0189\u0256\u0370-\u052f]/;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** Letters that share a word with a true eth, never with a Vietnamese Đ. */
const NORDIC = /[þæøåöëï]/i;

export interface LookAlikeRepair {
  readonly text: string;
  readonly changed: boolean;
}

/**
 * Replaces letters that only look like the Vietnamese ones: Ð and Ɖ for Đ, Cyrillic and Greek for Latin.
 *
 * A word that is truly Cyrillic, Greek or Nordic stays; a word of look-alikes alone is repaired where its neighbours are Latin.
 */
export function repairLookAlikes(text: string): LookAlikeRepair {
  if (!SUSPECT.test(text)) return { text, changed: false };
  const amongLatin = isAmongLatin(text);
  const repaired = text.replace(WORD, (word) => repairWord(word, amongLatin)).normalize("NFC");
  return { text: repaired, changed: repaired !== text.normalize("NFC") };
}

function repairWord(word: string, amongLatin: boolean): string {
  if (!SUSPECT.test(word) || NORDIC.test(word)) return word;
  const repaired = toLatin(word);
  if (FOREIGN.test(repaired)) return word;
  return amongLatin || LATIN.test(word) ? repaired : word;
}

/** A lone letter is a mark typed with the wrong keyboard layout. */
function isAmongLatin(text: string): boolean {
  if (FOREIGN.test(toLatin(text))) return false;
  return LATIN.test(text) || text.match(LETTER)?.length === 1;
}

function toLatin(text: string): string {
  return Array.from(text, (letter) => latinFor.get(letter) ?? letter).join("");
}
