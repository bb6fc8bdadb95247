const BETWEEN_WORDS = /[\t\n\r !-@[-`{-~\u2013\u2014\u2018\u2019\u201c\u201d\u2026]+/;
const BEYOND_ASCII = /[^\0-~]/;
/** A sign alone (§, °, ½) is the name of a letter in one encoding or another. */
const FEWEST_LETTERS = 2;
const UNIT_OF_MEASURE = /^(?:[a-z]{1,2}[²³]|°[CF])$/i;

/** More words than this say nothing new about a column. */
const ENOUGH_WORDS = 200;

/** Answers the different words with a letter beyond ASCII, in order: only they tell encodings apart. */
export function findMarkedWords(texts: Iterable<string>): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) {
    if (!BEYOND_ASCII.test(text)) continue;
    for (const word of text.split(BETWEEN_WORDS)) if (isMarked(word)) words.add(word);
    if (words.size >= ENOUGH_WORDS) break;
  }
  return [...words];
}

function isMarked(word: string): boolean {
  return word.length >= FEWEST_LETTERS && BEYOND_ASCII.test(word) && !UNIT_OF_MEASURE.test(word);
}
