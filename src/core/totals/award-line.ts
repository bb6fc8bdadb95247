import type { AwardId, AwardRecord, Level, SchoolType } from "../domain/award";
import type { Occasion, Recipient, TotalCell } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import type { Nominee } from "./nominee";

/** One award of one entry, with everything by which totals are split: a line of the register. */
export interface AwardLine {
  readonly entry: Entry;
  readonly award: AwardId;
  /** Undefined where the law's data has no such award. */
  readonly record: AwardRecord | undefined;
  readonly nominee: Nominee;
  /** The spelling that most of the school's entries have. */
  readonly school: string | null;
  readonly schoolType: SchoolType;
  readonly level: Level | null;
  readonly recipient: Recipient;
  readonly occasion: Occasion;
  readonly fund: TotalCell["fund"];
  /** Whole đồng by law; null where it cannot be known. */
  readonly dueVnd: number | null;
  /** Whole đồng as the workbook says; null where it does not. */
  readonly recordedVnd: number | null;
  readonly inPeriod: boolean;
  /** False where the same award is already counted at another line. */
  readonly counted: boolean;
}

/** The one figure of money where only one can stand: what the law owes where that is known, else what the workbook records. */
export function moneyOf(line: Pick<AwardLine, "dueVnd" | "recordedVnd">): number {
  return line.dueVnd ?? line.recordedVnd ?? 0;
}
