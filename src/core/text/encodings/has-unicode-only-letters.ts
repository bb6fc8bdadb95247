const UNICODE_ONLY =
  /[\u1ea0-\u1ef9\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0]/;

/**
 * Tells whether a text holds a Vietnamese letter that no legacy font stores.
 *
 * In a column found to be legacy such a cell was typed in Unicode, in whole or in part.
 */
export function hasUnicodeOnlyLetters(text: string): boolean {
  return UNICODE_ONLY.test(text.normalize("NFC"));
}
