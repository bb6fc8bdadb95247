import type { Verdict } from "../../domain/judgement";
import type { AwardLine } from "../../totals";

/** A line of the register with what the formulas look for. Keys are made by us, never taken from a workbook. */
export interface RegisterLine extends AwardLine {
  readonly verdict: Verdict | null;
  readonly yearKey: string;
  readonly schoolKey: string;
  /** Key of the column of the tables of awards. */
  readonly columnKey: string;
  /** Counted and inside the report's period. */
  readonly isCounted: boolean;
  /** Counted and outside the report's period. */
  readonly isOutside: boolean;
  /** The one line by which its nominee is counted among those of its status and year in the period. */
  readonly isFirstInYear: boolean;
  /** The same for the whole period. */
  readonly isFirstInPeriod: boolean;
}
