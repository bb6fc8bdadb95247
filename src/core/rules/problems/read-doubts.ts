import type { Entry, Place, ReadIssue, ReadIssueCode } from "../../domain";
import { finding, findingCodes, readIssueRecords } from "../../findings";
import type { Finding } from "../../findings";
import { knownValue } from "../cells/known-value";
import { firstColumn, placeOfList } from "../lookup/list-in-run";
import type { ListInRun } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";

const codes = findingCodes.filter((code): code is ReadIssueCode => code in readIssueRecords);

const fullDate = 10;

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
  const groups = new Map<string, ReadIssue[]>();
  for (const issue of list.reading.readIssues) {
    const key = `${issue.code}|${scopeOf(issue)}`;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [issue]);
    else same.push(issue);
  }
  return [...groups.values()].flatMap((issues) => doubt(list, issues));
}

/** A doubt about one cell stands alone; one word that leaves the same question in many rows is one question. */
function scopeOf({ code, cell, row, detail }: ReadIssue): string {
  const { about, severity } = readIssueRecords[code];
  if (about === "cell") return `${cell ?? String(row)}|${detail}`;
  return severity === "query" ? detail : "";
}

function doubt(list: ListInRun, issues: readonly ReadIssue[]): readonly Finding<ReadIssueCode>[] {
  const [first, ...rest] = issues;
  if (first === undefined) return [];
  const related = rest.map((issue) => placeOf(list, issue));
  const params = { detail: wordsOf(first, rest), count: issues.length };
  const softened = first.code === "possible-namesake" && areTwoPeople(list, first);
  return [finding(first.code, placeOf(list, first), params, { related, softened })];
}

function wordsOf(first: ReadIssue, rest: readonly ReadIssue[]): string {
  if (readIssueRecords[first.code].quotesAll !== true) return first.detail;
  return [first, ...rest].map(({ detail }) => detail).join("; ");
}

/** Two full birth dates that differ tell namesakes apart: nothing is left to ask. */
function areTwoPeople(list: ListInRun, { cell, detail }: ReadIssue): boolean {
  const [later, earlier] = [/\d+$/u.exec(cell ?? ""), /\d+$/u.exec(detail)].map((row) => {
    const found = rowsOf(list).get(Number(row?.[0]));
    return found === undefined ? undefined : knownValue(found, "birthDate");
  });
  return later?.length === fullDate && earlier?.length === fullDate && later !== earlier;
}

const rowsOfList = new WeakMap<ListInRun, ReadonlyMap<number, Entry>>();

function rowsOf(list: ListInRun): ReadonlyMap<number, Entry> {
  let rows = rowsOfList.get(list);
  if (rows === undefined)
    rowsOfList.set(list, (rows = new Map(list.entries.map((entry) => [entry.row, entry]))));
  return rows;
}

function placeOf(list: ListInRun, { cell, row }: ReadIssue): Place {
  const ofList = placeOfList(list);
  const at = cell ?? (row === undefined ? undefined : `${firstColumn(list.reading)}${String(row)}`);
  return at === undefined ? ofList : { ...ofList, cell: at };
}
