/** What a careful reader would ask about while reading: raw data, of which sentences are made elsewhere. */

export const readIssueCodes = [
  "mixed-encoding-runs",
  "unicode-text-in-legacy-font",
  "legacy-text-in-unicode-font",
  "impossible-syllable",
  "symbol-font-mark",
  "look-alike-character",
  "zero-width",
  "nbsp",
  "nfd",
  "whitespace",
  "case-and-space",
  "remark-in-name",
  "abbreviated-name",
  "name-variant",
  "possible-duplicate",
  "possible-namesake",
  "two-ratings-marked",
  "collective-in-individual-list",
  "hidden-row",
  "hidden-column",
  "continuation-row",
  "side-by-side",
  "stt-gap",
  "total-mismatch",
  "impossible-date",
  "ambiguous-date-order",
  "swapped-day-month",
  "ambiguous-money",
  "money-separator",
  "two-years-in-title",
  "no-year",
  "no-school",
  "unknown-title",
  "level-not-said",
  "unknown-column",
  "error-value",
] as const;

export type ReadIssueCode = (typeof readIssueCodes)[number];

export interface ReadIssue {
  readonly code: ReadIssueCode;
  readonly cell?: string;
  readonly row?: number;
  readonly detail: string;
}
