import { cutNote } from "./decree-texts";

/** The longest text that Office keeps in one cell, in UTF-16 units; longer ones are cut with a note. */
const longestText = 32_767;

/** Gives a text that XML can hold and Word shows as typed: no control characters, lone surrogates or endless text. */
export function safeText(text: string): string {
  const spaced = text.replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/gu, " ");
  const clean = spaced.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "");
  if (clean.length <= longestText) return clean;
  return clean.slice(0, longestText - cutNote.length).replace(/\p{Cs}$/u, "") + cutNote;
}
