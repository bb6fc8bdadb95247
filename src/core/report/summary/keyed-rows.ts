import type { CheckResult } from "../../domain/check-result";
import { schoolYearFrom } from "../../domain/school-year";
import type { AwardLine } from "../../totals";
import { inOrder } from "../../totals";

/** One row of a table: what people read, and the key by which formulas find its lines. */
export interface KeyedRow {
  readonly label: string | null;
  readonly key: string;
}

/** Years and schools in reading order, the unknown last; neither is ever empty. */
export interface KeyedRows {
  readonly years: readonly KeyedRow[];
  readonly schools: readonly KeyedRow[];
}

/** Gives every year and school a key such as "N01" or "T001"; the unknown has "N00" and "T000". */
export function buildKeyedRows(lines: readonly AwardLine[], period: CheckResult["period"]): KeyedRows {
  const years = [...yearsOf(period), ...lines.map(({ entry }) => entry.year)];
  const schools = lines.map(({ school }) => school);
  return { years: keyed("N", 2, years), schools: keyed("T", 3, schools) };
}

/** Keeps the years of the period and those with a counted line; years wholly outside have no row. */
export function yearsInTables(
  years: readonly KeyedRow[],
  inPeriod: readonly AwardLine[],
  period: CheckResult["period"],
): readonly KeyedRow[] {
  const shown = new Set<string | null>([...yearsOf(period), ...inPeriod.map(({ entry }) => entry.year)]);
  const rows = years.filter(({ label }) => shown.has(label));
  return rows.length > 0 ? rows : [{ label: null, key: keyOf("N", 2, 0) }];
}

/** The school years of the period have a row even where nothing was read of them: a gap must be seen. */
function yearsOf(period: CheckResult["period"]): string[] {
  if (period?.type !== "school") return [];
  return Array.from({ length: Math.max(0, period.to - period.from) }, (_, index) =>
    schoolYearFrom(period.from + index),
  );
}

function keyed(letter: string, width: number, labels: readonly (string | null)[]): KeyedRow[] {
  const distinct = [...new Set(labels)].sort((a, b) => inOrder([a], [b]));
  const known = distinct.filter((label) => label !== null);
  const rows: KeyedRow[] = known.map((label, index) => ({ label, key: keyOf(letter, width, index + 1) }));
  const hasUnknown = known.length < distinct.length || known.length === 0;
  return hasUnknown ? [...rows, { label: null, key: keyOf(letter, width, 0) }] : rows;
}

function keyOf(letter: string, width: number, number: number): string {
  return letter + String(number).padStart(width, "0");
}
