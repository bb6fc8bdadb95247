/** What a careful reader must still settle. */
import type { FindingRow, RowRun, Severity } from "../../../domain/check-result";
import { parseCellAddress } from "../../../domain/cell-address";
import { formatCount } from "../../../text";
import { rowRuns } from "../../../totals/row-runs";
import { countFact } from "../fact";
import type { FactFilter, ReportFact } from "../fact";
import { factKey } from "../fact-key";
import type { ReportMaterial } from "../report-material";

export const severities: readonly Severity[] = ["error", "query", "note"];
export const outsideKey = "outside-period.awards";

export function severityKey(severity: Severity): string {
  return factKey("findings", severity, "total");
}

export function findingKey(severity: Severity, code: string): string {
  return factKey("findings", severity, code);
}

export function findingFacts({ result, outside }: ReportMaterial): ReportFact[] {
  return [
    ...severities.flatMap((severity) => factsOfSeverity(result.findings, severity)),
    countFact(outsideKey, { measure: "count", of: "any-award" }, outside),
  ];
}

function factsOfSeverity(findings: readonly FindingRow[], severity: Severity): ReportFact[] {
  const held = findings.filter((finding) => finding.severity === severity);
  const codes = [...new Set(held.map((finding) => finding.code))].sort();
  const filter: FactFilter = { measure: "count", of: "finding", severity };
  return [
    factOf(severityKey(severity), filter, held),
    ...codes.map((code) => {
      const ofCode = held.filter((finding) => finding.code === code);
      return factOf(findingKey(severity, code), { ...filter, code }, ofCode);
    }),
  ];
}

function factOf(key: string, filter: FactFilter, findings: readonly FindingRow[]): ReportFact {
  const { length } = findings;
  return {
    key,
    value: length,
    text: formatCount(length),
    exactness: "exact",
    filter,
    rows: rowsOf(findings),
  };
}

/** Findings about no cell have no row. */
function rowsOf(findings: readonly FindingRow[]): RowRun[] {
  return rowRuns(
    findings.flatMap(({ at: { file, sheet, cell } }) => {
      const row = parseCellAddress(cell ?? "")?.row;
      return file === undefined || sheet === undefined || row === undefined ? [] : [{ file, sheet, row }];
    }),
  );
}
