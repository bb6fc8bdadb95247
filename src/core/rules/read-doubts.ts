import type { Place, ReadIssue, ReadIssueCode } from "../domain";
import { finding, findingCodes, readIssueRecords } from "../findings";
import type { Finding } from "../findings";
import { firstColumn, placeOfList } from "./list-in-run";
import type { ListInRun } from "./list-in-run";
import { defineRule, nothing } from "./rule";

const codes = findingCodes.filter((code): code is ReadIssueCode => code in readIssueRecords);

/**
 * Shows what reading was in doubt about: a doubt about a cell's meaning at the cell, a trait of how the list was typed
 * once a list, with its count.
 */
export const readDoubts = defineRule({
  id: "read-doubts",
  looksAt: "list",
  emits: codes,
  find: (list) => (list.reading.readIssues.length === 0 ? nothing : findDoubts(list)),
});

function findDoubts(list: ListInRun): readonly Finding<ReadIssueCode>[] {
  const traits = new Map<ReadIssueCode, ReadIssue[]>();
  const found: Finding<ReadIssueCode>[] = [];
  for (const issue of list.reading.readIssues) {
    if (readIssueRecords[issue.code].about === "cell") {
      found.push(finding(issue.code, placeOf(list, issue), { detail: issue.detail, count: 1 }));
      continue;
    }
    const same = traits.get(issue.code);
    if (same === undefined) traits.set(issue.code, [issue]);
    else same.push(issue);
  }
  for (const [code, issues] of traits) {
    const [first, ...rest] = issues;
    if (first === undefined) continue;
    const related = rest.map((issue) => placeOf(list, issue));
    found.push(
      finding(code, placeOf(list, first), { detail: first.detail, count: issues.length }, { related }),
    );
  }
  return found;
}

function placeOf(list: ListInRun, { cell, row }: ReadIssue): Place {
  const ofList = placeOfList(list);
  const at = cell ?? (row === undefined ? undefined : `${firstColumn(list.reading)}${String(row)}`);
  return at === undefined ? ofList : { ...ofList, cell: at };
}
