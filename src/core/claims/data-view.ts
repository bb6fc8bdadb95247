import type { CheckResult, TotalCell } from "../domain/check-result";
import type { RowPlace } from "../domain/place";
import { firstYearOf, schoolYearFrom } from "../domain/school-year";
import type { SchoolYear } from "../domain/school-year";

/** A check's result, read once for all claims. */
export interface DataView {
  readonly result: CheckResult;
  /** Cells of the period; of all years where no period was given. */
  readonly cells: readonly TotalCell[];
  /** The period's school years, or those in the data. */
  readonly years: readonly SchoolYear[];
  /** The first and last calendar year that the data's period touches; null where there is no year at all. */
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly schools: readonly string[];
  /** How much money could still come from awards whose amount is not known, in đồng. */
  readonly openMoneyVnd: Readonly<Record<TotalCell["status"], number>>;
  /** Whether files or rows are unread, so that any figure could be higher. */
  readonly isIncomplete: boolean;
}

export function viewData(result: CheckResult): DataView {
  const years = yearsOf(result);
  const cells = result.totals.cells.filter(({ year }) => year === null || years.includes(year));
  const firsts = years.map(firstYearOf).filter((year) => year !== undefined);
  const derived = firsts.length === 0 ? null : { from: Math.min(...firsts), to: Math.max(...firsts) + 1 };
  const { period } = result;
  return {
    result,
    cells,
    years,
    period: period === null ? derived : { from: period.from, to: period.to },
    schools: [...new Set(cells.map(({ school }) => school).filter((school) => school !== null))],
    openMoneyVnd: { decided: openMoney(result, "decided"), proposed: openMoney(result, "proposed") },
    isIncomplete: result.incomplete.length > 0,
  };
}

/** Of calendar years, the school years that end in them: their awards are decided in summer. */
function yearsOf({ period, totals }: CheckResult): SchoolYear[] {
  if (period === null) {
    const present = totals.cells.map(({ year }) => year).filter((year) => year !== null);
    return [...new Set(present)].filter((year) => firstYearOf(year) !== undefined).sort();
  }
  const first = period.type === "school" ? period.from : period.from - 1;
  return Array.from({ length: Math.max(0, period.to - first) }, (_, index) => schoolYearFrom(first + index));
}

/** An unknown amount is taken to be at most twice the highest that is known. */
function openMoney({ money, totals }: CheckResult, status: TotalCell["status"]): number {
  const known = money
    .map(({ dueVnd, recordedVnd }) => recordedVnd ?? dueVnd)
    .filter((amount) => amount !== null);
  const most = known.reduce((highest, amount) => Math.max(highest, amount), 0);
  const open = money.filter(({ dueVnd, recordedVnd }) => (recordedVnd ?? dueVnd) === null);
  const others = totals.cells.filter((cell) => cell.status !== status);
  // What stands in a row of the other status alone cannot add to this one.
  return (
    2 *
    most *
    open.filter(({ at, award }) => !others.some((cell) => cell.award === award && holds(cell, at))).length
  );
}

function holds({ rows }: TotalCell, { file, sheet, row }: RowPlace): boolean {
  return rows.some((run) => run.file === file && run.sheet === sheet && holdsRow(run.rows, row));
}

function holdsRow(runs: string, row: number): boolean {
  return runs.split(",").some((run) => {
    const [from = 0, to = from] = run.split("-").map(Number);
    return from <= row && row <= to;
  });
}
