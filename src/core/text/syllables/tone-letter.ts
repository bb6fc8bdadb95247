const VOWELS = /^[aăâeêioôơuưy]+/;
const SHAPED = /[ăâêôơư](?!.*[ăâêôơư])/;
const EITHER_VOWEL = new Set(["oa", "oe", "uy"]);

/**
 * Answers which letters of a rhyme may carry its tone, counted from 0: the last shaped vowel, else the last vowel before
 * a final consonant, else the first of two and the middle of three. Open oa, oe and uy have an old and a new spelling.
 *
 * @param rhyme - without tone
 */
export function toneLetters(rhyme: string): readonly number[] {
  const vowels = VOWELS.exec(rhyme)?.[0] ?? "";
  const shaped = vowels.search(SHAPED);
  if (shaped >= 0) return [shaped];
  if (EITHER_VOWEL.has(rhyme)) return [0, 1];
  const isClosed = vowels.length < rhyme.length;
  if (vowels.length === 3) return [1];
  return [isClosed ? vowels.length - 1 : 0];
}
