const WORD = /[\p{L}\p{M}]+/gu;
const SMALL_ASCII = /[a-z]/;
/** One capital alone decides nothing: "Lª" is "Lê", "Hµ" is "Hà". */
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/**
 * Capitalises toned letters in words of capitals: TCVN3 has no codes for them, VPS and VISCII not for all.
 *
 * Where most words of a text without small letters are such, all are.
 */
export function settleCapitals(text: string): string {
  const words = text.match(WORD) ?? [];
  const capitalCount = words.filter(isOfCapitals).length;
  if (capitalCount * 2 > words.length && !SMALL_ASCII.test(text)) return text.toUpperCase();
  return capitalCount === 0
    ? text
    : text.replace(WORD, (word) => (isOfCapitals(word) ? word.toUpperCase() : word));
}

function isOfCapitals(word: string): boolean {
  return TWO_CAPITALS.test(word) && !SMALL_ASCII.test(word);
}
