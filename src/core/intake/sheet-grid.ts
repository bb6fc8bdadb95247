/** One sheet with its text decoded and cleaned: what every later step of reading looks at. */
import { cellAddress } from "../domain/cell-address";
import type { Cell, RowSnapshot, SheetSnapshot } from "../domain/snapshot";
import { cleanText } from "../text";
import type { SheetEncoding } from "./sheet-encoding";

/** A cell as a reader sees it. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** Decoded, cleaned text; numbers as their digits; "" for errors. */
  readonly text: string;
  /** Decoded text as typed, with its line breaks; numbers as their digits. */
  readonly typed: string;
  /** "C12". */
  readonly address: string;
}

export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  readonly date1904: boolean;
  readonly encoding: SheetEncoding;
  /** Rows with at least one cell that says something, ascending. */
  readonly rows: readonly GridRow[];
  rowAt(row: number): GridRow | undefined;
}

export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

export function buildSheetGrid(sheet: SheetSnapshot, date1904: boolean, encoding: SheetEncoding): SheetGrid {
  const rows = sheet.rows.map((row) => gridRow(row, encoding)).filter((row) => row.cells.length > 0);
  const index = new Map(rows.map((row) => [row.row, row]));
  return { sheet, date1904, encoding, rows, rowAt: (row) => index.get(row) };
}

function gridRow(row: RowSnapshot, encoding: SheetEncoding): GridRow {
  const cells: GridCell[] = [];
  for (const cell of row.cells) {
    const typed = typedText(cell, encoding);
    const text = cleanText(typed);
    if (text === "" && cell.error === undefined) continue;
    cells.push(new SheetCell(row.row, cell, typed, text));
  }
  return { row: row.row, cells };
}

/** Makes the address only when asked: most cells of a large sheet never need it. */
class SheetCell implements GridCell {
  readonly column: number;
  constructor(
    readonly row: number,
    readonly cell: Cell,
    readonly typed: string,
    readonly text: string,
  ) {
    this.column = cell.column;
  }

  get address(): string {
    return cellAddress(this.row, this.column);
  }
}

function typedText(cell: Cell, encoding: SheetEncoding): string {
  const value = cell.value;
  if (typeof value === "string") return encoding.isUnicode ? value : encoding.decode(cell, value);
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** Finds a row's cell by column; rows are short, so a plain search is quickest. */
export function cellIn(row: GridRow | undefined, column: number): GridCell | undefined {
  return row?.cells.find((cell) => cell.column === column);
}
