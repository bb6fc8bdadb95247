import type { Entry, MoneyRow } from "../domain";

/** The money of one row: a line an award, and what the row records for all of them. */
export interface PricedRow {
  readonly entry: Entry;
  readonly lines: readonly MoneyRow[];
  /** The sum due, null where any part of it is unknown. Whole đồng. */
  readonly dueVnd: number | null;
  readonly recordedVnd: number | null;
  /** True where another award of the same nominee and time is paid instead of one of these. */
  readonly isPaidElsewhere: boolean;
  /** False where the amount rests on a number that was not read in the law itself. */
  readonly isCertain: boolean;
}
