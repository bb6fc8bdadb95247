/** Rows of a sheet as people see them, a stretch at a time. */
import { shownText } from "../../../core";
import type { RowSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../core";
import type { GridRow } from "../../../ui/services";

export interface SheetSize {
  /** The last row and column with something in them. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Gives undefined where the workbook has no such sheet. */
export function sizeOfSheet(workbook: WorkbookSnapshot, name: string): SheetSize | undefined {
  const sheet = sheetOf(workbook, name);
  if (sheet === undefined) return undefined;
  let columnCount = 0;
  for (const { cells } of sheet.rows) columnCount = Math.max(columnCount, cells.at(-1)?.column ?? 0);
  return { rowCount: sheet.rows.at(-1)?.row ?? 0, columnCount };
}

/** Gives the rows with something in them from one row on, counted from 1. */
export function rowsOfSheet(
  workbook: WorkbookSnapshot,
  name: string,
  from: number,
  count: number,
): readonly GridRow[] {
  const rows = sheetOf(workbook, name)?.rows ?? [];
  const found: RowSnapshot[] = [];
  for (let at = firstFrom(rows, from); at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined || row.row >= from + count) break;
    found.push(row);
  }
  return found.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => ({ column: cell.column, text: shownText(cell, workbook.date1904) })),
  }));
}

function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** Position of the first row that is not above `row`; rows ascend. */
function firstFrom(rows: readonly RowSnapshot[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
