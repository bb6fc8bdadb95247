/** What a school wrote beside the points of its slip: read when the file comes back, and never lost when a new slip is made. */
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/snapshot";
import { slipSheet } from "../messages/slip-vi";
import type { RowModel, SheetModel } from "../report/workbook-model";
import { slipColumns } from "./build-slip-sheet";
import type { WorkbookSlip } from "./build-slips";
import { findSlipSheet } from "./find-slip-sheet";

export interface SlipAnswer {
  readonly school: string;
  /** Where the point was when the slip was made; empty where it is of a whole sheet or file. */
  readonly sheet: string;
  readonly cell: string;
  readonly subject: string;
  readonly what: string;
  readonly answer: string;
}

/** Reads the answers by the headings of their columns, so that a column more or another order does not matter. */
export function readSlipAnswers(snapshot: WorkbookSnapshot): readonly SlipAnswer[] {
  const name = findSlipSheet(snapshot);
  const sheet = snapshot.sheets.find((each) => each.name === name);
  return sheet === undefined ? [] : answersOf(sheet);
}

function answersOf({ rows }: SheetSnapshot): readonly SlipAnswer[] {
  const header = rows.find(({ cells }) => cells.some(({ value }) => value === slipSheet.answer));
  const columnOf = (heading: string): number | undefined =>
    header?.cells.find(({ value }) => value === heading)?.column;
  const { school, subject, what, answer, sheet, cell } = slipSheet;
  const columns = { school, sheet, cell, subject, what, answer };
  return rows
    .filter(({ row }) => row > (header?.row ?? 0))
    .map(({ cells }) => {
      const textAt = (heading: keyof SlipAnswer): string => {
        const found = cells.find(({ column }) => column === columnOf(columns[heading]));
        return found?.value === undefined || found.value === null ? "" : String(found.value).trim();
      };
      return {
        school: textAt("school"),
        sheet: textAt("sheet"),
        cell: textAt("cell"),
        subject: textAt("subject"),
        what: textAt("what"),
        answer: textAt("answer"),
      };
    })
    .filter((each) => each.answer !== "");
}

/** Puts earlier answers beside the same points; those whose point is gone follow below, so that none is lost. */
export function withAnswers(slip: WorkbookSlip, answers: readonly SlipAnswer[]): WorkbookSlip {
  if (answers.length === 0) return slip;
  const [first] = slip.workbook.sheets;
  return {
    ...slip,
    sheet: answered(slip.sheet, answers),
    workbook: {
      ...slip.workbook,
      sheets: first === undefined ? [] : [answered(first, answers)],
    },
  };
}

function answered(sheet: SheetModel, answers: readonly SlipAnswer[]): SheetModel {
  const left = [...answers];
  const rows = sheet.rows.map((row) => (row.row < slipColumns.firstRow ? row : answeredRow(row, left)));
  const next = (rows.at(-1)?.row ?? slipColumns.firstRow) + 2;
  return { ...sheet, rows: [...rows, ...leftRows(left, next)] };
}

function answeredRow(row: RowModel, left: SlipAnswer[]): RowModel {
  const textAt = (column: number): string =>
    String(row.cells.find((cell) => cell.column === column)?.value ?? "").trim();
  const at = left.findIndex(
    ({ subject, what }) => subject === textAt(slipColumns.subject) && what === textAt(slipColumns.what),
  );
  if (at < 0) return row;
  const [{ answer } = { answer: "" }] = left.splice(at, 1);
  const cells = row.cells.map((cell) =>
    cell.column === slipColumns.answer ? { ...cell, value: answer } : cell,
  );
  return { ...row, cells };
}

/** Settled points keep what the school said of them. */
function leftRows(left: readonly SlipAnswer[], from: number): readonly RowModel[] {
  if (left.length === 0) return [];
  const title: RowModel = { row: from, cells: [{ column: 1, value: slipSheet.settled, style: "label" }] };
  const rows = left.map(({ subject, what, answer }, at): RowModel => {
    const texts: readonly (readonly [number, string])[] = [
      [slipColumns.subject, subject],
      [slipColumns.what, what],
      [slipColumns.answer, answer],
    ];
    const cells = texts.map(([column, value]) => ({ column, value, style: "text-wrap" as const }));
    return { row: from + 1 + at, cells };
  });
  return [title, ...rows];
}
