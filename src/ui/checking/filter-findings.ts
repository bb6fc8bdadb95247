import type { FindingRow } from "../../core";
import type { Filters } from "../work/work-state";

/** Gives the findings that the filters leave, in their order. */
export function filterFindings(
  findings: readonly FindingRow[],
  { severity, school, rule, search }: Filters,
): readonly FindingRow[] {
  const wanted = words(search);
  return findings.filter(
    (finding) =>
      (severity === "all" || finding.severity === severity) &&
      (school === "" || finding.at.school === school) &&
      (rule === "" || finding.code === rule) &&
      wanted.every((word) => searched(finding).includes(word)),
  );
}

/** Lists the schools that have findings, in Vietnamese order. */
export function schoolsOf(findings: readonly FindingRow[]): readonly string[] {
  const names = new Set(findings.flatMap(({ at }) => (at.school === undefined ? [] : [at.school])));
  return [...names].sort(new Intl.Collator("vi").compare);
}

/** Counts the findings of each rule, in the order of their numbers. */
export function rulesOf(
  findings: readonly FindingRow[],
): readonly { readonly code: string; readonly number: string; readonly count: number }[] {
  const rules = new Map<string, { code: string; number: string; count: number }>();
  for (const { code, number } of findings) {
    const rule = rules.get(code) ?? { code, number, count: 0 };
    rules.set(code, { ...rule, count: rule.count + 1 });
  }
  return [...rules.values()].sort((a, b) => (a.number < b.number ? -1 : 1));
}

/** Put together once a finding, however often the clerk types. */
const searchedTexts = new WeakMap<FindingRow, string>();

function searched(finding: FindingRow): string {
  const known = searchedTexts.get(finding) ?? join(finding);
  searchedTexts.set(finding, known);
  return known;
}

function join({ number, text, fix, citation = "", at }: FindingRow): string {
  return [number, text, fix, citation, at.file, at.sheet, at.cell, at.school]
    .join(" ")
    .normalize("NFC")
    .toLowerCase();
}

function words(search: string): readonly string[] {
  return search.normalize("NFC").toLowerCase().split(/\s+/u).filter(Boolean);
}
