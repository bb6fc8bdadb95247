/** One case of an award before the law, and the answer: the shapes of `law judge` and `law money`. */
import type { AwardId, Level, NomineeKind, Rating } from "./award";
import type { LegalDate } from "./legal-date";
import type { SchoolYear } from "./school-year";

export type DisciplineForm = "khien-trach" | "canh-cao" | "cach-chuc" | "giang-chuc" | "buoc-thoi-viec";

export interface HeldAward {
  readonly award: AwardId;
  readonly schoolYear: SchoolYear;
}

export interface YearRating {
  readonly year: number;
  readonly rating: Rating;
}

/** What a case says of a collective. Absent is unknown, an empty list or null is known to be none. */
export interface UnitFacts {
  readonly rating?: Rating | null;
  readonly members?: number;
  readonly ldttCount?: number;
  readonly cstdcsCount?: number;
  readonly completedCount?: number;
  readonly discipline?: Readonly<Partial<Record<DisciplineForm, number>>> | null;
  readonly movement?: boolean;
  readonly united?: boolean;
  /** Leads its cluster of emulation. */
  readonly leadsCluster?: boolean;
  /** Has a ground that stands in no list: a movement, a sudden deed, a contribution. */
  readonly otherGround?: boolean;
  readonly history?: readonly HeldAward[] | null;
  readonly ratings?: readonly YearRating[] | null;
}

/** What a case says of a person. Absent is unknown, an empty list or null is known to be none. */
export interface PersonFacts {
  readonly rating?: Rating | null;
  readonly isLdtt?: boolean;
  readonly isHead?: boolean;
  readonly registered?: boolean;
  readonly recruitedOn?: LegalDate | null;
  readonly countUntil?: LegalDate;
  readonly discipline?: DisciplineForm | null;
  readonly disciplineForDuty?: boolean;
  readonly underInvestigation?: boolean;
  readonly movement?: boolean;
  /** Has a ground that stands in no list: a movement, a sudden deed, a contribution. */
  readonly otherGround?: boolean;
  readonly initiatives?: readonly { readonly level: string; readonly schoolYear?: SchoolYear }[] | null;
  readonly history?: readonly HeldAward[] | null;
  readonly ratings?: readonly YearRating[] | null;
  readonly leave?: {
    readonly kind: "maternity" | "sick" | "training";
    readonly months?: number;
    readonly workingDays?: number;
  } | null;
  readonly contests?: readonly HeldAward[] | null;
  readonly usedInSchoolYear?: SchoolYear;
}

export interface QuotaFacts {
  readonly award: "CSTDCS" | "HTXSNV" | "unit-HTXSNV";
  readonly base?: number;
  readonly proposed: number;
  /** A decimal fraction as written, such as "0.15". */
  readonly rate?: string | number;
  readonly units?: number;
  readonly unitIsHtxsnv?: boolean;
}

export interface VoteFacts {
  readonly members: number;
  readonly present?: number;
  readonly yes: number;
  readonly writtenYes?: number;
}

export interface JudgeCase {
  readonly award?: AwardId;
  readonly kind?: NomineeKind;
  readonly decisionDate?: LegalDate | null;
  readonly receivedDate?: LegalDate | null;
  readonly schoolYear?: SchoolYear;
  readonly period?: { readonly from: LegalDate; readonly to: LegalDate };
  readonly issuer?: { readonly level: Level };
  readonly unit?: UnitFacts;
  readonly person?: PersonFacts;
  readonly quota?: QuotaFacts;
  readonly votes?: VoteFacts;
  /** A score as written, such as "89.99"; compared exactly. */
  readonly score?: string | number;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export type Verdict = "eligible" | "ineligible" | "needs-review" | "on-hold";

/** One limb of a criterion. `rule` is an id of the law's data. */
export interface Condition {
  readonly rule: string;
  readonly limb: string;
  readonly outcome: "met" | "not-met" | "unknown" | "not-in-force";
  readonly facts: readonly ConditionFact[];
  readonly citation: string;
}

export interface ConditionFact {
  readonly name: string;
  readonly value: string | number | boolean | null;
  readonly cell?: string;
}

export interface LawWarning {
  readonly rule: string;
  readonly text: string;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** The criteria versions that fix the result; for a pass the governing ones. */
  readonly decidedBy: readonly string[];
  readonly conditions: readonly Condition[];
  /** The facts which, set one way or the other, change the verdict. Names such as "unit.rating". */
  readonly missing: readonly string[];
  readonly warnings: readonly LawWarning[];
  readonly derived: Readonly<Record<string, string | number | boolean | null>>;
}

export interface MoneyAward {
  readonly award: AwardId;
  readonly kind?: NomineeKind;
  /** Awards of one nominee are weighed against each other. */
  readonly nominee?: string;
  readonly decisionDate?: LegalDate | null;
  readonly schoolYear?: SchoolYear;
  readonly period?: { readonly from: LegalDate; readonly to: LegalDate };
  readonly achievement?: string;
  readonly recordedVnd?: number;
}

export interface MoneyCase {
  readonly awards: readonly MoneyAward[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface MoneyCaseLine {
  readonly nominee?: string;
  readonly award: AwardId;
  /** As the law writes it, such as "0.3"; null where no coefficient is known. */
  readonly coefficient: string | null;
  readonly baseSalaryVnd: number | null;
  /** Null where it cannot be known. */
  readonly dueVnd: number | null;
  /** False where another award of the same period is paid instead. */
  readonly paid: boolean;
  readonly rule: readonly string[];
}

export interface MoneyJudgement {
  /** Sum of the paid lines whose amount is known. */
  readonly totalVnd: number;
  readonly lines: readonly MoneyCaseLine[];
  readonly warnings: readonly LawWarning[];
}
