import type { Entry, ListReading, ReadIssue, ReadIssueCode } from "../../domain";

const issuesOf = new WeakMap<ListReading, ReadonlyMap<string, readonly ReadIssue[]>>();

/** Gives the doubts that reading noted at one cell of an entry's list. */
export function issuesAt(reading: ListReading, cell: string): readonly ReadIssue[] {
  let byCell = issuesOf.get(reading);
  if (byCell === undefined) {
    const found = new Map<string, ReadIssue[]>();
    for (const issue of reading.readIssues) {
      if (issue.cell !== undefined) found.set(issue.cell, [...(found.get(issue.cell) ?? []), issue]);
    }
    byCell = found;
    issuesOf.set(reading, byCell);
  }
  return byCell.get(cell) ?? [];
}

/** Tells whether reading noted one of these doubts at a cell of an entry's list. */
export function cellHasIssue(entry: Entry, cell: string, ...codes: readonly ReadIssueCode[]): boolean {
  return issuesAt(entry.list.reading, cell).some(({ code }) => codes.includes(code));
}
