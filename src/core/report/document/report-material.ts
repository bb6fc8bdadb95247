import type { CheckResult } from "../../domain/check-result";
import type { Entry } from "../../domain/entry";
import type { SchoolYear } from "../../domain/school-year";
import { countedLines, inOrder } from "../../totals";
import type { AwardLine } from "../../totals";
import { schoolSlugs } from "./fact-key";
import type { ReportInput } from "./report-input";
import type { ReportOptions } from "./report-options";
import { findReportPeriod } from "./report-period";
import type { ReportPeriod } from "./report-period";

/** The input, read once for all facts and chapters. */
export interface ReportMaterial {
  readonly result: CheckResult;
  readonly period: ReportPeriod;
  /** The period's years in order; null at the end where a line's year is not known. */
  readonly years: readonly (SchoolYear | null)[];
  /** What is counted and lies in the period. */
  readonly lines: readonly AwardLine[];
  /** What is counted and lies outside it, or cannot be placed. */
  readonly outside: readonly AwardLine[];
  /** Schools with a line, in Vietnamese order; null at the end. */
  readonly schools: readonly (string | null)[];
  readonly slugs: ReadonlyMap<string | null, string>;
  readonly movements: readonly Entry[];
  readonly exemplars: readonly Entry[];
  /** Schools with a good example, in Vietnamese order; null at the end. */
  readonly exemplarSchools: readonly (string | null)[];
  readonly options: ReportOptions;
}

/** Reads a check's result and entries into what a report speaks of. */
export function readMaterial(input: ReportInput): ReportMaterial {
  const counted = countedLines(input.result, input.entries);
  const lines = counted.filter((line) => line.inPeriod);
  const present = lines.map((line) => line.entry.year);
  const period = findReportPeriod(
    input.result.period,
    present.filter((year) => year !== null),
  );
  const schools = inNameOrder(lines.map((line) => line.school));
  const movements = input.entries.filter((entry) => entry.list.kind === "movement");
  const exemplars = input.entries.filter((entry) => entry.list.kind === "exemplar");
  const listed = [...movements, ...exemplars].map(({ school }) => school);
  return {
    result: input.result,
    period,
    years: yearsOf(period, present),
    lines,
    outside: counted.filter((line) => !line.inPeriod),
    schools,
    slugs: schoolSlugs([...new Set([...schools, ...listed])]),
    movements,
    exemplars,
    exemplarSchools: inNameOrder(exemplars.map(({ school }) => school)),
    options: input.options ?? {},
  };
}

function inNameOrder(schools: readonly (string | null)[]): (string | null)[] {
  return [...new Set(schools)].sort((a, b) => inOrder([a], [b]));
}

/** Years outside the given stretch can only come from years that are not school years. */
function yearsOf(period: ReportPeriod, present: readonly (SchoolYear | null)[]): (SchoolYear | null)[] {
  const extra = present.filter((year) => year !== null).filter((year) => !period.years.includes(year));
  const known = [...period.years, ...new Set(extra)].sort();
  return present.includes(null) ? [...known, null] : known;
}
