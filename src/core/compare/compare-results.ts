/** What differs between two results of a check: findings, verdicts and figures. */
import type {
  CheckResult,
  FindingRow,
  IncompleteReason,
  TotalCell,
  VerdictRow,
} from "../domain/check-result";
import { placeKey } from "../domain/place";
import { resultSchema } from "../domain/reading";
import { differ } from "./differ";
import type { Change, Difference } from "./differ";

export interface Comparison {
  readonly schema: typeof resultSchema;
  readonly findings: Difference<FindingRow>;
  readonly verdicts: Difference<VerdictRow>;
  readonly figures: Difference<TotalCell>;
  readonly settings: readonly { readonly key: string; readonly before: unknown; readonly after: unknown }[];
  /** The day that governed rows without one of their own. */
  readonly appliedOn: Change<CheckResult["appliedOn"]>;
  /** What either result lacks: a difference may come from there. */
  readonly incomplete: readonly IncompleteReason[];
}

/** Compares by place and code, by place and award, and by what a figure counts; order does not matter. */
export function compareResults(before: CheckResult, after: CheckResult): Comparison {
  return {
    schema: resultSchema,
    findings: differ(before.findings, after.findings, findingKey, (finding) => [
      finding.severity,
      finding.params,
    ]),
    verdicts: differ(before.verdicts, after.verdicts, verdictKey, (row) => [
      row.verdict,
      row.decidedBy,
      row.missing,
    ]),
    figures: differ(before.totals.cells, after.totals.cells, figureKey, (cell) => [
      cell.count,
      cell.distinctNominees,
      cell.moneyVnd,
    ]),
    settings: changedSettings(before.settings, after.settings),
    appliedOn: { before: before.appliedOn, after: after.appliedOn },
    incomplete: distinct([...before.incomplete, ...after.incomplete]),
  };
}

function findingKey({ at, code, rule }: FindingRow): string {
  return JSON.stringify([at.file, at.sheet, at.cell, at.school, code, rule]);
}

function verdictKey({ at, award }: VerdictRow): string {
  return JSON.stringify([placeKey(at), award]);
}

function figureKey(cell: TotalCell): string {
  const { school, year, award, kind, status, level, recipient, occasion, fund } = cell;
  return JSON.stringify([school, year, award, kind, status, level, recipient, occasion, fund]);
}

function distinct<T>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function changedSettings(
  before: CheckResult["settings"],
  after: CheckResult["settings"],
): Comparison["settings"] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => ({ key, before: before[key] ?? null, after: after[key] ?? null }));
}
