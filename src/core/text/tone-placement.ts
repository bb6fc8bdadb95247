/** Open oa, oe, uy with the tone on the second vowel, outside "qu", which has no other vowel to carry it. */
const TONE_ON_SECOND_VOWEL = /(?<!q)(?:o(?:[àáảãạ]|[èéẻẽẹ])|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;

const HAS_SUCH_VOWEL = /[àáảãạèéẻẽẹỳýỷỹỵ]/;

const DIACRITIC = /\p{M}/u;

/**
 * Puts the tone of an open oa, oe or uy on its first vowel, so that "hoà" and "hòa", "thuý" and "thúy" become one.
 *
 * @param text - composed and in lower case
 */
export function unifyTonePlacement(text: string): string {
  if (!HAS_SUCH_VOWEL.test(text)) return text;
  return text.replace(TONE_ON_SECOND_VOWEL, moveToneToFirst);
}

function moveToneToFirst(vowels: string): string {
  const parts = vowels.normalize("NFD");
  const tone = DIACRITIC.exec(parts)?.[0] ?? "";
  return (parts.charAt(0) + tone + parts.charAt(1)).normalize("NFC");
}
