/** What a document says in figures, periods and titles, each compared with the data of a check. */
import type { AwardId, Level, NomineeKind, SchoolType } from "../domain/award";
import type { Occasion, Recipient, RowRun, TotalCell } from "../domain/check-result";
import type { SchoolYear } from "../domain/school-year";

export interface Claim {
  readonly kind: "number" | "period" | "school-title" | "authority";
  readonly at: ClaimPlace;
  /** The words judged, as typed. */
  readonly quote: string;
  readonly understood: Understood;
  readonly verdict: ClaimVerdict;
  /** The figure of the data that the words were compared with; null where there is none. */
  readonly figure: ClaimFigure | null;
  readonly code: ClaimCode;
  /** One sentence: what the data says, and why the verdict follows. */
  readonly reason: string;
}

export type ClaimVerdict = "true" | "false" | "unclear";

export interface ClaimPlace {
  /** The index of the paragraph, from 0. */
  readonly paragraph: number;
  /** Where the quote stands in the paragraph's composed text (NFC), in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** What the words were taken to mean; null where nothing was said of it. */
export interface Understood {
  readonly bound?: Bound;
  readonly measure?: Measure;
  readonly filter?: ClaimFilter;
  readonly period?: { readonly from: number; readonly to: number };
  readonly awards?: readonly AwardId[];
  /** For a title: how many years running; null for "many". */
  readonly yearsRunning?: number | null;
  readonly school?: string | null;
  readonly level?: Level;
}

/** What a number is said to be. `step` is the worth of its last written digit: 10,000,000 in "2,49 tỷ". */
export interface Bound {
  readonly relation: "equal" | "above" | "at-least" | "below" | "at-most" | "nearly" | "about" | "between";
  readonly value: number;
  /** The higher end of "between". */
  readonly high?: number;
  readonly step: number;
}

export type Measure = "awards" | "nominees" | "moneyVnd" | "teacher-share" | "manager-share" | "schools";

/** What is counted. What is absent does not restrict. */
export interface ClaimFilter {
  readonly statuses: readonly TotalCell["status"][];
  /** Null for the whole period. */
  readonly years: readonly SchoolYear[] | null;
  /** Each year for itself, or their average. */
  readonly perYear?: "each" | "average";
  readonly kinds?: readonly NomineeKind[];
  readonly awards?: readonly AwardId[];
  readonly schools?: readonly string[];
  readonly schoolType?: SchoolType;
  readonly level?: Level;
  readonly occasion?: Occasion;
  readonly recipient?: Recipient;
}

export interface ClaimFigure {
  /** The lowest that the data allows; a count, whole đồng, or tenths of a percent. For "each year" the year with the least. */
  readonly value: number;
  /** Higher where something is not known to belong; null where files are unread, so that nothing bounds it. */
  readonly most: number | null;
  /** As a report prints it. */
  readonly text: string;
  readonly measure: Measure;
  readonly filter: ClaimFilter;
  readonly rows: readonly RowRun[];
}

export type ClaimCode =
  | "agrees"
  | "agrees-rounded"
  | "differs"
  | "open-word"
  | "readings-differ"
  | "true-otherwise"
  | "not-bounded"
  | "not-in-data"
  | "not-understood"
  | "school-unknown"
  | "year-not-in-data"
  | "period-agrees"
  | "period-differs"
  | "period-of-something-else"
  | "title-held"
  | "title-not-held"
  | "title-too-few"
  | "title-beyond-data"
  | "authority-fits"
  | "authority-refused"
  | "authority-day-missing";

export interface ClaimsReport {
  readonly schema: 1;
  readonly claims: readonly Claim[];
  readonly counts: Readonly<Record<ClaimVerdict, number>>;
}
