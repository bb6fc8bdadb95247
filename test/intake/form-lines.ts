/** Forms that schools use, and what is read of one as lines of text. */
import { readWorkbook } from "../../src/core";
import type { ListReading, RecordReading } from "../../src/core/domain/reading";
import type { SheetSnapshot } from "../../src/core/domain/snapshot";
import { sheetOf } from "../property/sheet-moves";
import forms from "./school-forms.json";

export type Cells = readonly (string | number | null)[];

export interface Form {
  readonly form: string;
  readonly titles: readonly string[];
  readonly table: readonly Cells[];
  /** A line for each list, its rows and its doubts. */
  readonly reads: readonly string[];
}

export const schoolForms = forms.forms as readonly Form[];

export function sheetOfForm({ titles, table }: Pick<Form, "titles" | "table">): SheetSnapshot {
  return sheetOf("DS", [...titles], [...table]);
}

export function listsOf(sheet: SheetSnapshot): readonly ListReading[] {
  return readWorkbook({ file: "a.xlsx", sheets: [sheet], date1904: false }).lists;
}

export function linesOf(list: ListReading): readonly string[] {
  return [
    `${list.kind}, ${list.school?.value ?? "no school"}`,
    ...list.records.map(lineOf),
    ...list.readIssues.map(({ code, cell, row, detail }) =>
      `? ${code} ${cell ?? String(row)} ${detail}`.trim(),
    ),
  ];
}

function lineOf({ row, kind, group, year, fields }: RecordReading): string {
  const said = Object.entries(fields).map(([field, reading]) => `${field} ${show(reading?.value)}`);
  if (year !== undefined) said.push(`year ${String(year.value?.from)}-${String(year.value?.to)}`);
  return [`${String(row)} ${kind}${group === undefined ? "" : ` in ${group}`}`, ...said.sort()].join(" | ");
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.join("+");
  return typeof value === "object" && value !== null ? Object.values(value).join(" of ") : String(value);
}
