/** Rows, lists and findings of the tests on what a list asks of every row. */
import type { Entry, EntryList } from "../../src/core/domain";
import { buildEntry, buildList } from "./build-entry";
import type { RowContent } from "./build-entry";
import type { Expected } from "./describe-rule";

export const missing = (cell: string, field: string, severity = "error"): Expected => ({
  code: "required-missing",
  cell,
  severity,
  params: { field },
});
export const named = (
  of: EntryList,
  row: number,
  cells: RowContent = {},
  parts: Partial<Entry> = {},
): Entry => buildEntry(of, { row, cells: { fullName: `Người ${String(row)}`, ...cells }, ...parts });
export const rows = (from: number, count: number, build: (row: number) => Entry): readonly Entry[] =>
  Array.from({ length: count }, (_, at) => build(from + at));
export const titles = buildList({ fields: ["fullName", "titles"] });
export const results = buildList({ kind: "award-results", fields: ["fullName", "titles"] });
export const one = buildList({ fields: ["fullName"] });
export const titled = (of: EntryList) => (row: number) => named(of, row, { titles: ["LDTT"] });
