/** Forms that schools use, each in the smallest table that shows it, and how a careful clerk reads it. All people are invented. */
import { readWorkbook } from "../../src/core";
import type { ListReading, RecordReading } from "../../src/core/domain/reading";
import { sheetOf } from "../property/sheet-moves";
import forms from "./school-forms.json";

type Cells = readonly (string | number | null)[];

interface Form {
  readonly form: string;
  readonly titles: readonly string[];
  readonly table: readonly Cells[];
  /** A line for each list, its rows and its doubts. */
  readonly reads: readonly string[];
}

function linesOf(list: ListReading): readonly string[] {
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

it.each(forms.forms as readonly Form[])("reads $form", ({ titles, table, reads }) => {
  const sheet = sheetOf("DS", [...titles], [...table]);
  const { lists } = readWorkbook({ file: "a.xlsx", sheets: [sheet], date1904: false });
  expect(lists.flatMap(linesOf)).toEqual(reads);
});
