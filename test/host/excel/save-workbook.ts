/** Saves a workbook of the simulated host as .xlsx bytes, through the project's own writer of files. */
import { createWorkbookBuilder } from "../../../src/adapters/xlsx/build-workbook";
import type { CellLook, CellModel, CellRange, RowModel, SheetModel } from "../../../src/core";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Area } from "./area";
import type { CellState } from "./cell-state";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const EVERYTHING: Area = { row: 0, column: 0, height: MAX_ROWS, width: MAX_COLUMNS };
const WIDTH = 12;

/** Number formats that the writer has a look for; any other cell is saved as a plain one. */
const LOOKS: ReadonlyMap<string, CellLook> = new Map([
  ["dd/mm/yyyy", "date"],
  ["#,##0", "count"],
  ["0.0%", "percent"],
]);

/** Saves cells, formulas with what they came to, and merges. The writer knows no error value and no hidden sheet. */
export function saveWorkbook({ Worksheets, Properties }: Workbook): Promise<Uint8Array> {
  return createWorkbookBuilder().build({
    sheets: Worksheets.list.map(modelOf),
    properties: { title: Properties.Title, subject: Properties.Subject },
  });
}

function modelOf(sheet: Worksheet): SheetModel {
  const used = sheet.grid.usedArea(EVERYTHING, true);
  return {
    name: sheet.Name,
    columnWidths: Array.from({ length: used ? used.column + used.width : 1 }, () => WIDTH),
    rows: rowsOf(sheet),
    merges: sheet.grid.merges.map(rangeOf),
    print: { landscape: sheet.PageLayout.Orientation === "Landscape", fitToWidth: false },
  };
}

function rowsOf({ Name, grid }: Worksheet): readonly RowModel[] {
  const rows = new Map<number, CellModel[]>();
  for (const [row, column, state] of grid.cellsIn(EVERYTHING)) {
    if (state.error !== undefined) throw new Error(`${Name}: ${state.error} cannot be saved`);
    if (state.value === "" && state.formula === undefined) continue;
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push(cellOf(column, state));
  }
  return [...rows]
    .map(([row, cells]) => ({ row: row + 1, cells: cells.sort((a, b) => a.column - b.column) }))
    .sort((a, b) => a.row - b.row);
}

function cellOf(column: number, { value, formula, numberFormat }: CellState): CellModel {
  const style = LOOKS.get(numberFormat) ?? "plain";
  const own = { column: column + 1, value, style };
  return formula === undefined ? own : { ...own, formula: formula.replace(/^=/, "") };
}

const rangeOf = ({ row, column, height, width }: Area): CellRange => ({
  fromRow: row + 1,
  fromColumn: column + 1,
  toRow: row + height,
  toColumn: column + width,
});
