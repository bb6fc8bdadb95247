import type { AwardId, Level, NomineeKind } from "../../domain/award";
import type { Occasion, Recipient, RowRun, Severity, TotalCell } from "../../domain/check-result";
import type { SchoolYear } from "../../domain/school-year";
import { formatCount, formatVnd } from "../../text";
import { rowRuns } from "../../totals/row-runs";
import type { AwardLine } from "../../totals";

export type Status = TotalCell["status"];

/** What a fact is about. What is absent does not restrict it; null means "not known". */
export interface FactFilter {
  readonly measure: "count" | "distinct" | "moneyVnd" | "share" | "years" | "longest-run";
  readonly of: "commendation" | "contest" | "any-award" | "list-entry" | "finding";
  readonly status?: Status;
  readonly year?: SchoolYear | null;
  readonly school?: string | null;
  readonly awards?: readonly AwardId[];
  readonly kind?: NomineeKind;
  readonly level?: Level | null;
  readonly levels?: readonly Level[];
  readonly payer?: Level | null;
  readonly recipient?: Recipient;
  readonly occasion?: Occasion;
  readonly fund?: TotalCell["fund"];
  readonly severity?: Severity;
  readonly code?: string;
}

/** One figure of the report under a key of its own, with everything that proves it. */
export interface ReportFact {
  readonly key: string;
  /** A count, whole đồng, tenths of a percent (share), or school years (years). */
  readonly value: number | readonly SchoolYear[];
  /** As the report prints it. */
  readonly text: string;
  /** Whether the text states the value, or a round number that the value is above or below. */
  readonly exactness: "exact" | "above" | "below";
  readonly filter: FactFilter;
  readonly rows: readonly RowRun[];
  /** The key of the exact fact that a rough one speaks of. */
  readonly exactKey?: string;
}

export function countFact(key: string, filter: FactFilter, lines: readonly AwardLine[]): ReportFact {
  return numberFact(key, filter, lines.length, lines);
}

/** A fact whose value is a count or whole đồng that its lines make. */
export function numberFact(
  key: string,
  filter: FactFilter,
  value: number,
  lines: readonly AwardLine[],
): ReportFact {
  const text = filter.measure === "moneyVnd" ? formatVnd(value) : formatCount(value);
  return { key, value, text, exactness: "exact", filter, rows: rowsOf(lines) };
}

export function rowsOf(lines: readonly AwardLine[]): RowRun[] {
  return rowRuns(lines.map((line) => line.entry));
}
