import { CONTROLS, ODD_SPACES, PLAIN, ZERO_WIDTH } from "./characters";

const ALREADY_CLEAN = new RegExp(`^(?:[${PLAIN}]+(?: [${PLAIN}]+)*)?$`);
const INVISIBLE = new RegExp(`[${ZERO_WIDTH}]+`, "g");
const SOFT_HYPHENS = /\u00ad+/g;
const ANY_SPACES = new RegExp(`[ ${ODD_SPACES}${CONTROLS}]+`, "g");

/** Tells whether cleaning would return the text as it is; true for nearly every cell. */
export function isCleanText(raw: string): boolean {
  return ALREADY_CLEAN.test(raw);
}

/** Answers the text as a reader sees it: composed letters, single spaces, nothing invisible, no edge space. */
export function cleanText(raw: string): string {
  if (isCleanText(raw)) return raw;
  return cleanTextKeepingSoftHyphen(raw.replace(SOFT_HYPHENS, ""));
}

/** Cleans text that may still be TCVN3, where the invisible soft hyphen is the letter ư. */
export function cleanTextKeepingSoftHyphen(raw: string): string {
  const visible = raw.replace(INVISIBLE, "").normalize("NFC");
  return visible.replace(ANY_SPACES, " ").replace(/^ | $/g, "");
}
