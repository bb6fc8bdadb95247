import type { FindingRow } from "../../core";
import { createSearch } from "../frame/create-search";
import { pause } from "../work/pause";
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
  { severity, school, list, rule, search }: Filters,
): readonly FindingRow[] {
  const holdsWords = searchIn(findings, search);
  return findings.filter(
    (finding) =>
      (severity === "all" || finding.severity === severity) &&
      (school === "" || finding.at.school === school) &&
      (list === "" || listKey(finding) === list) &&
      (rule === "" || finding.code === rule) &&
      holdsWords(finding),
  );
}

/** Makes the search ready before the first key. */
export const prepareSearch = (findings: readonly FindingRow[]): Promise<void> =>
  searchIn.prepare(findings, pause);

/** Lists the schools that have findings, in Vietnamese order. */
export function schoolsOf(findings: readonly FindingRow[]): readonly string[] {
  const names = new Set(findings.flatMap(({ at }) => (at.school === undefined ? [] : [at.school])));
  return [...names].sort(new Intl.Collator("vi").compare);
}

export interface FileLists {
  readonly file: string;
  readonly lists: readonly { readonly key: string; readonly sheet: string; readonly count: number }[];
}

/** Counts the findings of each list by its sheet, file by file, as they stand in the workbooks. */
export function listsOf(findings: readonly FindingRow[]): readonly FileLists[] {
  const files = new Map<string, Map<string, { key: string; sheet: string; count: number }>>();
  for (const finding of findings) {
    const { file, sheet } = finding.at;
    const key = listKey(finding);
    if (file === undefined || sheet === undefined || key === undefined) continue;
    const lists = files.get(file) ?? new Map<string, { key: string; sheet: string; count: number }>();
    files.set(file, lists.set(sheet, { key, sheet, count: (lists.get(sheet)?.count ?? 0) + 1 }));
  }
  return [...files].map(([file, lists]) => ({ file, lists: [...lists.values()] }));
}

function listKey({ at: { file, sheet } }: FindingRow): string | undefined {
  return file === undefined || sheet === undefined ? undefined : JSON.stringify([file, sheet]);
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
