import type { CheckResult } from "../../domain/check-result";
import { firstYearOf, schoolYearFrom } from "../../domain/school-year";
import type { SchoolYear } from "../../domain/school-year";

export interface ReportPeriod {
  /** "2020 - 2025", or "2025" where it is one year; dots where nothing says it. */
  readonly label: string;
  readonly source: "given" | "derived" | "unknown";
  /** Ascending. */
  readonly years: readonly SchoolYear[];
}

/** Longer stretches come from a mistyped year, and are not filled up. */
const longestStretch = 10;

/** Answers what the report's period is: as given, else from the first to the last school year in the files. */
export function findReportPeriod(given: CheckResult["period"], present: readonly SchoolYear[]): ReportPeriod {
  const known = [...new Set(present)].filter((year) => firstYearOf(year) !== undefined).sort();
  if (given?.type === "school") {
    return { label: labelOf(given.from, given.to), source: "given", years: stretch(given.from, given.to) };
  }
  if (given !== null) return { label: labelOf(given.from, given.to), source: "given", years: known };
  return derivePeriod(known);
}

function derivePeriod(known: readonly SchoolYear[]): ReportPeriod {
  const from = firstYearOf(known[0] ?? "");
  const last = firstYearOf(known.at(-1) ?? "");
  if (from === undefined || last === undefined) return { label: "…", source: "unknown", years: [] };
  const years = last - from < longestStretch ? stretch(from, last + 1) : known;
  return { label: labelOf(from, last + 1), source: "derived", years };
}

/** The school years from that which starts in `from` to that which ends in `to`. */
function stretch(from: number, to: number): SchoolYear[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => schoolYearFrom(from + index));
}

function labelOf(from: number, to: number): string {
  return from === to ? String(from) : `${String(from)} - ${String(to)}`;
}
