/** The choices that a filled-in template should offer: a paste takes them away, and the button "put back" writes them again. */
import { columnNumber } from "../domain/cell-address";
import type { CellRange } from "../domain/cell-address";
import type { ListReading, WorkbookReading } from "../domain/reading";
import { schoolYearFrom } from "../domain/school-year";
import type { SchoolYear } from "../domain/school-year";
import { templateHeadings } from "../messages/template-vi";
import type { ListValidation } from "../report/workbook-model";
import { foldForCompare } from "../text";
import { validationOf } from "./build-template";
import { templateLists } from "./template-lists";
import type { TemplateList } from "./template-lists";

export interface ExpectedChoices {
  readonly sheet: string;
  readonly validation: ListValidation;
  /** The filled-in cells of the form's own rows: rows that the school took out, or added below, prove nothing. */
  readonly asked: CellRange;
}

/** Columns of a template's list that a list must still have to count as one. */
const knownShare = 0.7;

/** Gives what each list that was made from our template should offer; a school's own list is asked for nothing. */
export function expectedChoices(reading: WorkbookReading): readonly ExpectedChoices[] {
  return reading.lists.flatMap((list) => {
    const year = yearOf(list);
    if (year === undefined) return [];
    const template = templateLists({ school: "", year, roster: true }).find((each) => isMadeFrom(list, each));
    return template === undefined ? [] : choicesOf(list, template);
  });
}

function choicesOf(list: ListReading, template: TemplateList): readonly ExpectedChoices[] {
  const firstRow = Math.max(...list.headerRows) + 1;
  const formEnd = firstRow + template.rows - 1;
  const filled = list.records.map(({ row }) => row);
  const lastRow = lastOf(filled, formEnd);
  const lastAsked = lastOf(
    filled.filter((row) => row <= formEnd),
    firstRow,
  );
  return template.columns.flatMap((column) => {
    const own = list.columns.find(({ header }) => isHeading(header, templateHeadings[column.heading]));
    if (own === undefined || column.choices === undefined) return [];
    return validationOf(column, columnNumber(own.col), firstRow, lastRow).map((validation) => ({
      sheet: list.sheet,
      validation,
      asked: { ...validation.range, toRow: lastAsked },
    }));
  });
}

function isMadeFrom(list: ListReading, { name, columns }: TemplateList): boolean {
  if (foldForCompare(list.sheet) !== foldForCompare(name)) return false;
  const known = columns.filter(({ heading }) =>
    list.columns.some(({ header }) => isHeading(header, templateHeadings[heading])),
  );
  return known.length >= columns.length * knownShare;
}

function isHeading(header: string | undefined, heading: string): boolean {
  return header !== undefined && foldForCompare(header) === foldForCompare(heading);
}

function yearOf({ year }: ListReading): SchoolYear | undefined {
  const span = year?.value;
  return span?.type === "school" ? schoolYearFrom(span.from) : undefined;
}

/** Row by row: so many arguments as a pasted list may have rows, no call takes. */
function lastOf(rows: readonly number[], atLeast: number): number {
  return rows.reduce((last, row) => Math.max(last, row), atLeast);
}
