import { cleanText } from "./clean-text";

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** Answers the lines of a cell, each cleaned, without the empty ones. */
export function cleanLines(raw: string): string[] {
  return raw
    .split(LINE_BREAK)
    .map(cleanText)
    .filter((line) => line !== "");
}
