/** The result of a check, as the command line prints it and every host shows it. */
import type { AwardId, Level, NomineeKind, SchoolType } from "./award";
import type { DecisionRow } from "./council";
import type { Condition, Verdict } from "./judgement";
import type { LegalDate } from "./legal-date";
import type { Place, RowPlace } from "./place";
import type { resultSchema, UnreadRange, WorkbookReading } from "./reading";
import type { SchoolYear } from "./school-year";

export interface CheckResult {
  readonly schema: typeof resultSchema;
  readonly appliedOn: LegalDate | null;
  readonly commune: string | null;
  readonly period: {
    readonly type: "school" | "calendar";
    readonly from: number;
    readonly to: number;
  } | null;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly coverage: readonly CoverageRow[];
  readonly files: readonly FileResult[];
  readonly verdicts: readonly VerdictRow[];
  readonly findings: readonly FindingRow[];
  readonly totals: Totals;
  readonly money: readonly MoneyRow[];
  /** What the council decided, as it stands beside these lists. */
  readonly decisions: readonly DecisionRow[];
  readonly incomplete: readonly IncompleteReason[];
}

/** What of the law is modelled; silence is never approval. */
export interface CoverageRow {
  readonly instrument: string;
  readonly coverage: "complete" | "partial" | "not-modelled";
  readonly note?: string;
}

export interface FileResult {
  readonly file: string;
  readonly recordCount: number;
  readonly lists: number | WorkbookReading["lists"];
  readonly unread: readonly UnreadRange[];
}

export interface VerdictRow {
  readonly at: RowPlace;
  readonly award: AwardId;
  readonly verdict: Verdict;
  readonly decidedBy: readonly string[];
  readonly conditions: readonly Condition[];
  readonly missing: readonly string[];
}

export type Severity = "error" | "query" | "note";

export type ParamValue = string | number | boolean | null | readonly string[];

/** A finding with its sentences made. */
export interface FindingRow {
  readonly code: string;
  readonly number: string;
  readonly severity: Severity;
  readonly rule?: string;
  readonly at: Place;
  readonly related?: readonly Place[];
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly text: string;
  readonly fix: string;
  readonly citation?: string;
}

export type Recipient = "teacher" | "manager" | "staff" | "learner" | "household" | "unit" | "unknown";
export type Occasion = "regular" | "thematic" | "sudden" | "unknown";

/** Runs of places: rows of one sheet of one file, as "7-12,15". */
export interface RowRun {
  readonly file: string;
  readonly sheet: string;
  readonly rows: string;
}

export interface TotalCell {
  readonly school: string | null;
  readonly schoolType: SchoolType;
  readonly year: SchoolYear | null;
  readonly award: AwardId;
  readonly kind: NomineeKind;
  readonly status: "proposed" | "decided";
  readonly level: Level | null;
  readonly recipient: Recipient;
  readonly occasion: Occasion;
  readonly fund: "emulation" | "other";
  readonly count: number;
  readonly distinctNominees: number;
  readonly moneyVnd: number;
  readonly rows: readonly RowRun[];
}

/** Sums over cells; proposed and decided are never added together. */
export interface TotalGroup {
  readonly status: "proposed" | "decided";
  readonly year?: SchoolYear | null;
  readonly school?: string | null;
  readonly collectives: number;
  readonly individuals: number;
  readonly distinctCollectives: number;
  readonly distinctIndividuals: number;
  /** Absent where there are none. */
  readonly households?: number;
  readonly distinctHouseholds?: number;
  /** Recognitions that are no commendation, as of contest winners; left out where there are none. */
  readonly recognitions?: number;
  readonly moneyVnd: number;
}

export interface Totals {
  readonly cells: readonly TotalCell[];
  readonly byYear: readonly TotalGroup[];
  readonly bySchool: readonly TotalGroup[];
  readonly period: readonly TotalGroup[];
}

export interface MoneyRow {
  readonly at: RowPlace;
  readonly award: AwardId;
  readonly coefficient: string | null;
  readonly baseSalaryVnd: number | null;
  readonly dueVnd: number | null;
  readonly recordedVnd?: number;
  readonly differenceVnd?: number;
  readonly payer: Level | null;
  readonly rule: readonly string[];
}

export interface IncompleteReason {
  readonly file?: string;
  readonly rule?: string;
  readonly at?: Place;
  /** The kind of failure, such as "encrypted" or "rule-crashed". */
  readonly code: string;
  /** One sentence: what happened, where, what to do. */
  readonly text: string;
}
