import type { FindingRow } from "../../core";
import { createSearch } from "../frame/create-search";
import type { Filters } from "../work/work-state";

const searchIn = createSearch<FindingRow>(({ number, text, fix, citation, at }) => [
  number,
  text,
  fix,
  citation,
  at.file,
  at.sheet,
  at.cell,
  at.school,
]);

/** Gives the findings that the filters leave, in their order. */
export function filterFindings(
  findings: readonly FindingRow[],
  { severity, school, rule, search }: Filters,
): readonly FindingRow[] {
  const holdsWords = searchIn(findings, search);
  return findings.filter(
    (finding) =>
      (severity === "all" || finding.severity === severity) &&
      (school === "" || finding.at.school === school) &&
      (rule === "" || finding.code === rule) &&
      holdsWords(finding),
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
