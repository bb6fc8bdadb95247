import type { SheetSnapshot, SheetState, WorkbookSnapshot } from "../../../core/index";
import type { CellObject, ColInfo, RowInfo, WorkSheet, WorkBook } from "@e965/xlsx";
import { CellBudget, SheetBuilder, type CellFacts } from "../snapshot/sheet-builder";
import { createStyleTable, type StyleTable } from "../snapshot/style-table";
import { corrupt } from "../unreadable";

const STATES: readonly SheetState[] = ["visible", "hidden", "veryHidden"];

/** Gives SheetJS's workbook in our shape; it knows no fonts. */
export function snapshotFromSheetJs(book: WorkBook, file: string): WorkbookSnapshot {
  const budget = new CellBudget();
  const table = createStyleTable();
  const sheets = book.SheetNames.map((name, i): SheetSnapshot => {
    const sheet = book.Sheets[name];
    if (!sheet) throw corrupt(`sheet "${name}" could not be read`);
    const state = STATES[book.Workbook?.Sheets?.[i]?.Hidden ?? 0] ?? "visible";
    const builder = new SheetBuilder(name, state, budget);
    takeCells(sheet, builder, table);
    takeHints(sheet, builder);
    return builder.build();
  });
  return { file, date1904: book.Workbook?.WBProps?.date1904 === true, sheets };
}

function takeCells(sheet: WorkSheet, builder: SheetBuilder, table: StyleTable): void {
  sheet["!data"]?.forEach((cells, row) => {
    cells.forEach((cell: CellObject | undefined, column) => {
      if (cell) builder.put(row + 1, column + 1, factsOf(cell, table));
    });
  });
}

function factsOf(cell: CellObject, table: StyleTable): CellFacts {
  const style = table(typeof cell.z === "string" ? cell.z : "General", undefined);
  const isFormula = cell.f !== undefined;
  if (cell.t === "e") return { value: null, style, isFormula, error: cell.w ?? "#N/A" };
  const value = cell.v instanceof Date || cell.v === undefined ? null : cell.v;
  return { value, style, isFormula };
}

function takeHints(sheet: WorkSheet, builder: SheetBuilder): void {
  for (const { s, e } of sheet["!merges"] ?? []) {
    builder.merge({ fromRow: s.r + 1, fromColumn: s.c + 1, toRow: e.r + 1, toColumn: e.c + 1 });
  }
  sheet["!rows"]?.forEach((info: RowInfo | ColInfo | undefined, i: number) => {
    if (info?.hidden === true) builder.hideRows(i + 1, i + 1);
  });
  sheet["!cols"]?.forEach((info: RowInfo | ColInfo | undefined, i: number) => {
    if (info?.hidden === true) builder.hideColumns(i + 1, i + 1);
  });
}
