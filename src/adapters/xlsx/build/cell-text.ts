import { MAX_TEXT_LENGTH } from "../limits";

const CUT_MARK = "… (đã cắt bớt)";

/** Characters that XML cannot carry in any form. */
const NOT_IN_XML = /[\uFFFE\uFFFF]/g;

/** Gives text as the file stores it: within Excel's limit, and with nothing that Excel would take for an escape. */
export function cellText(text: string): string {
  return escapeEscapes(shorten(text).replace(NOT_IN_XML, "\uFFFD"));
}

/** Cuts a text that Excel could not hold, says so at its end, and never splits a pair of surrogates. */
function shorten(text: string): string {
  if (text.length <= MAX_TEXT_LENGTH) return text;
  const end = MAX_TEXT_LENGTH - CUT_MARK.length;
  const isPair = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return text.slice(0, isPair ? end - 1 : end) + CUT_MARK;
}

/** "_x0041_" would come back as "A": its underscore is written as an escape itself. */
function escapeEscapes(text: string): string {
  return text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
}
