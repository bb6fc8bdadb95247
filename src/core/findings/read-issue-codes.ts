import type { ReadIssueCode, Severity } from "../domain";

/** How a doubt met while reading is shown among the findings. */
export interface ReadIssueRecord {
  readonly number: number;
  readonly severity: Severity;
  /** A milder severity where the lists themselves show that there is nothing to ask. */
  readonly softened?: Severity;
  readonly about: "cell" | "list";
  /** True where the one finding of a list quotes every cell's words, not only how many there are. */
  readonly quotesAll?: true;
  readonly params: { readonly detail: "text"; readonly count: "count" };
  readonly since: string;
}

/** A doubt about one cell's meaning: one finding a cell. */
const query = (number: number): ReadIssueRecord => ({ ...shared, number, severity: "query", about: "cell" });
/** A trait of how the list was typed, which reading has already dealt with: one finding a list, with the count. */
const note = (number: number): ReadIssueRecord => ({ ...shared, number, severity: "note", about: "list" });

/** A word that leaves a question wherever it stands: one finding a list and word, with the count. */
const question = (number: number): ReadIssueRecord => ({
  ...shared,
  number,
  severity: "query",
  about: "list",
});

const shared = { params: { detail: "text", count: "count" }, since: "0.1.0" } as const;

/** Every doubt of the reader, as a finding. */
export const readIssueRecords: Readonly<Record<ReadIssueCode, ReadIssueRecord>> = {
  "mixed-encoding-runs": query(501),
  "unicode-text-in-legacy-font": note(502),
  "legacy-text-in-unicode-font": note(503),
  "impossible-syllable": query(504),
  "symbol-font-mark": note(505),
  "look-alike-character": note(506),
  "zero-width": note(507),
  nbsp: note(508),
  nfd: note(509),
  whitespace: note(510),
  "case-and-space": note(511),
  "remark-in-name": query(512),
  "abbreviated-name": query(513),
  "name-variant": query(514),
  "possible-duplicate": query(515),
  "possible-namesake": { ...query(516), softened: "note" },
  "two-ratings-marked": query(517),
  "collective-in-individual-list": query(518),
  "hidden-row": note(519),
  "hidden-column": note(520),
  "continuation-row": note(521),
  "side-by-side": note(522),
  "stt-gap": note(523),
  "total-mismatch": query(524),
  "impossible-date": query(525),
  "ambiguous-date-order": query(526),
  "swapped-day-month": query(527),
  "ambiguous-money": query(528),
  "money-separator": note(529),
  "two-years-in-title": query(530),
  "no-year": query(531),
  "no-school": note(532),
  "unknown-title": query(533),
  "level-not-said": question(534),
  "unknown-column": { ...note(535), quotesAll: true },
  "error-value": query(536),
};
