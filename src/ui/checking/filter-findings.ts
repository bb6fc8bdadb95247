import type { FindingRow } from "../../core";
import type { Filters } from "../work/work-state";

/** Gives the findings that the filters leave, in their order. */
export function filterFindings(
  findings: readonly FindingRow[],
  { severity, school, search }: Filters,
): readonly FindingRow[] {
  const wanted = words(search);
  return findings.filter(
    (finding) =>
      (severity === "all" || finding.severity === severity) &&
      (school === "" || finding.at.school === school) &&
      wanted.every((word) => searched(finding).includes(word)),
  );
}

/** Lists the schools that have findings, in Vietnamese order. */
export function schoolsOf(findings: readonly FindingRow[]): readonly string[] {
  const names = new Set(findings.flatMap(({ at }) => (at.school === undefined ? [] : [at.school])));
  return [...names].sort(new Intl.Collator("vi").compare);
}

function searched({ number, text, fix, citation = "", at }: FindingRow): string {
  return [number, text, fix, citation, at.file, at.sheet, at.cell, at.school]
    .join(" ")
    .normalize("NFC")
    .toLowerCase();
}

function words(search: string): readonly string[] {
  return search.normalize("NFC").toLowerCase().split(/\s+/u).filter(Boolean);
}
