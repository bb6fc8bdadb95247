/** Changes of a sheet that leave its meaning as it is. */
import type { CellRange } from "../../src/core/domain/cell-address";
import type { Cell, CellStyle, RowSnapshot, SheetSnapshot, Span } from "../../src/core/domain/snapshot";

const plain: CellStyle = { numberFormat: "General", fontName: undefined };

export function textCell(column: number, value: string | number): Cell {
  return {
    column,
    value,
    text: undefined,
    style: plain,
    isFormula: false,
    error: undefined,
    runs: undefined,
  };
}

/** Moves everything down and to the right. */
export function moveSheet(sheet: SheetSnapshot, down: number, right: number): SheetSnapshot {
  const span = (by: number) => (at: Span) => ({ from: at.from + by, to: at.to + by });
  const range = (at: CellRange): CellRange => ({
    fromRow: at.fromRow + down,
    toRow: at.toRow + down,
    fromColumn: at.fromColumn + right,
    toColumn: at.toColumn + right,
  });
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      row: row.row + down,
      cells: row.cells.map((cell) => ({ ...cell, column: cell.column + right })),
    })),
    merges: sheet.merges.map(range),
    hiddenRows: sheet.hiddenRows.map(span(down)),
    hiddenColumns: sheet.hiddenColumns.map(span(right)),
  };
}

/** Hides rows and columns. */
export function hideParts(
  sheet: SheetSnapshot,
  rows: readonly number[],
  columns: readonly number[],
): SheetSnapshot {
  const spans = (positions: readonly number[]): readonly Span[] =>
    [...new Set(positions)].sort((a, b) => a - b).map((at) => ({ from: at, to: at }));
  return { ...sheet, hiddenRows: spans(rows), hiddenColumns: spans(columns) };
}

/** Adds blank strings and spaces: to the right of each row, in rows of their own below, and around texts. */
export function padSheet(sheet: SheetSnapshot, right: number, below: number, space: string): SheetSnapshot {
  const last = sheet.rows.at(-1)?.row ?? 0;
  const widest = Math.max(...sheet.rows.map((row) => row.cells.at(-1)?.column ?? 0));
  const blanks = Array.from({ length: right }, (_, at) => textCell(widest + 1 + at, at % 2 ? "" : " "));
  const padded = sheet.rows.map((row) => ({
    ...row,
    cells: [...row.cells.map((cell) => spaced(cell, space)), ...blanks],
  }));
  const rows = Array.from({ length: below }, (_, at) => ({
    row: last + 1 + at,
    cells: [textCell(2, "\u00a0")],
  }));
  return { ...sheet, rows: [...padded, ...rows] };
}

function spaced(cell: Cell, space: string): Cell {
  return typeof cell.value === "string" && !/[\u0080-\u00ff]/u.test(cell.value)
    ? { ...cell, value: `${space}${cell.value}${space}` }
    : cell;
}

/** A table as rows of values, from its header down. */
export type Table = readonly (readonly (string | number | null)[])[];

/** Writes a title block and tables under each other, one empty row between. */
export function sheetOf(name: string, titles: readonly string[], ...tables: readonly Table[]): SheetSnapshot {
  const rows: RowSnapshot[] = titles.map((title, at) => ({ row: at + 1, cells: [textCell(1, title)] }));
  let row = titles.length + 2;
  for (const table of tables) {
    for (const values of table) {
      const cells = values.flatMap((value, at) => (value === null ? [] : [textCell(at + 1, value)]));
      if (cells.length > 0) rows.push({ row, cells });
      row += 1;
    }
    row += 1;
  }
  return { name, state: "visible", rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** Gives a table with its columns in another order. */
export function reorderColumns(table: Table, order: readonly number[]): Table {
  return table.map((row) => order.map((at) => row[at] ?? null));
}
