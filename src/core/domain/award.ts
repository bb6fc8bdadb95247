/** An award's contract code, such as "LDTT"; the record behind it lives in the law's data. */
export type AwardId = string;

/** What an award is. Names are data; only kinds are known to the code. */
export type AwardKind = "emulation-title" | "commendation-form" | "contest-recognition";

export type NomineeKind = "individual" | "collective" | "household";

/** The level that decides or recognises. */
export type Level = "truong" | "xa" | "huyen" | "so" | "tinh" | "bo" | "trung-uong";

/** Annual quality classification. */
export type Rating = "HTXSNV" | "HTTNV" | "HTNV" | "KHTNV";

export type SchoolType = "MN" | "TH" | "THCS" | "other";

/** One award as the law's data describes it. */
export interface AwardRecord {
  readonly id: AwardId;
  readonly nameVi: string;
  readonly kind: AwardKind;
  /** The kinds of nominee that can hold it. */
  readonly nominees: readonly NomineeKind[];
  /** The level that decides by the law; null where the code does not say it. */
  readonly level: Level | null;
  readonly effectiveFrom: string | null;
  readonly effectiveUntil: string | null;
}
