import type { Entry } from "../../domain";

/** Tells whether a row names an award, be it one that must not be guessed. */
export function proposesAward({ awards, fields }: Pick<Entry, "awards" | "fields">): boolean {
  return awards.length > 0 || fields.titles?.value === null || fields.awards?.value === null;
}
