import type { Entry, MoneyRow } from "../../domain";

/** The money of one row: a line an award, and what the row records for all of them. */
export interface PricedRow {
  readonly entry: Entry;
  readonly lines: readonly MoneyRow[];
  /** The sum due, null where any part of it is unknown. Whole đồng. */
  readonly dueVnd: number | null;
  /** What all awards of the row would be worth if each were paid, and the most of one of them. Whole đồng. */
  readonly fullVnd: number;
  readonly highestVnd: number;
  readonly recordedVnd: number | null;
  /** False where the amount rests on a number that was not read in the law itself. */
  readonly isCertain: boolean;
}
