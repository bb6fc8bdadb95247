import { cleanText } from "./clean-text";
import { repairLookAlikes } from "./repair-look-alikes";
import { unifyDashes } from "./unify-dashes";

const DIACRITICS = /\p{M}+/gu;
const ASCII_ONLY = /^[ -~]*$/;

/** Answers the text in lower case without any accent, đ as d, for headers and aliases; never for identity. */
export function foldWithoutAccents(text: string): string {
  const lower = repairLookAlikes(cleanText(text)).text.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower;
  const bare = lower.normalize("NFD").replace(DIACRITICS, "").replaceAll("đ", "d");
  return cleanText(unifyDashes(bare));
}
