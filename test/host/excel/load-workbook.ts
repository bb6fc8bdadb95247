/** Opens a workbook file in the simulated host, through the project's own reader of files. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../../src/adapters/xlsx/read-workbook-file";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../../src/core";
import type { CellState } from "./cell-state";
import { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export async function loadWorkbook(file: string): Promise<Workbook> {
  const name = path.basename(file);
  const result = await readWorkbookFile(new Uint8Array(readFileSync(file)), name);
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
  return openSnapshot(result.value);
}

/** Puts a snapshot's cells into a workbook as Excel would hold them after opening the file. */
export function openSnapshot({ file, sheets, date1904 }: WorkbookSnapshot): Workbook {
  const workbook = new Workbook(file);
  workbook.date1904 = date1904;
  for (const snapshot of sheets) fillSheet(workbook.Worksheets.Add(snapshot.name), snapshot);
  return workbook;
}

function fillSheet(
  sheet: Worksheet,
  { rows, state, merges, hiddenRows, hiddenColumns }: SheetSnapshot,
): void {
  sheet.Visibility = VISIBILITY[state];
  for (const { row, cells } of rows) {
    for (const cell of cells) Object.assign(sheet.grid.cell(row - 1, cell.column - 1), stateOf(cell));
  }
  sheet.grid.merges = merges.map(({ fromRow, fromColumn, toRow, toColumn }) => ({
    row: fromRow - 1,
    column: fromColumn - 1,
    height: toRow - fromRow + 1,
    width: toColumn - fromColumn + 1,
  }));
  for (const { from, to } of hiddenRows)
    for (let row = from; row <= to; row++) sheet.grid.hiddenRows.add(row - 1);
  for (const { from, to } of hiddenColumns) {
    for (let column = from; column <= to; column++) sheet.grid.hiddenColumns.add(column - 1);
  }
}

/** A formula's text is not in a snapshot; its place is held by one that says so. */
function stateOf({ value, error, isFormula, style, runs }: Cell): Partial<CellState> {
  const isMixed = runs?.some(({ fontName }) => fontName !== style.fontName) ?? false;
  return {
    value: value ?? "",
    error,
    formula: isFormula ? "=FORMULA.FROM.FILE()" : undefined,
    numberFormat: style.numberFormat,
    fontName: isMixed ? null : (style.fontName ?? "Calibri"),
  };
}
