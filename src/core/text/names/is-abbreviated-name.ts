import { stripHonorifics } from "./strip-honorifics";

const DOTTED_INITIAL = /(?:^|[\s.])[\p{L}\p{M}]{1,3}\.(?=\s|\p{L}|$)/u;
const NO_VOWEL = /^[bcdđghklmnpqrstvx]{1,3}$/i;

/** Tells whether part of a name is shortened: "Ng. Thị Hoa", "N.T. Hoa", "Ng Thị Hoa", "Lê T Hoa". */
export function isAbbreviatedName(name: string): boolean {
  const bare = stripHonorifics(name).name;
  return DOTTED_INITIAL.test(bare) || hasVowellessWord(bare.split(" "));
}

/** The last word may be a letter that tells namesakes apart; a lone K or H in front is a name of the Central Highlands. */
function hasVowellessWord(words: readonly string[]): boolean {
  return words.slice(0, -1).some((word, at) => NO_VOWEL.test(word) && !(at === 0 && /^[KH]$/.test(word)));
}
