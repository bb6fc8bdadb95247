/** One sheet with its text decoded and cleaned: what every later step of reading looks at. */
import { columnName } from "../../domain/cell-address";
import type { Cell, RowSnapshot, SheetSnapshot } from "../../domain/snapshot";
import { cleanText, repairLookAlikes } from "../../text";
import type { SheetEncoding } from "./sheet-encoding";
import { remember } from "../values/remember";

/** A cell as a reader sees it. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** Decoded, cleaned text with look-alikes repaired; numbers as their digits; "" for errors. */
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

/** A row whose cells are made when first looked at and may be let go: most rows are looked at once. */
export interface GridRow {
  readonly row: number;
  readonly source: RowSnapshot;
  readonly cells: readonly GridCell[];
  release(): void;
}

export function buildSheetGrid(sheet: SheetSnapshot, date1904: boolean, encoding: SheetEncoding): SheetGrid {
  const rows = sheet.rows.filter(rowSaysSomething).map((row) => new LazyRow(row, encoding));
  return { sheet, date1904, encoding, rows, rowAt: (row) => findRow(rows, row) };
}

/** Rows ascend, so a row is found by halving. */
function findRow(rows: readonly GridRow[], row: number): GridRow | undefined {
  const found = rows[firstIndexAfter(rows, row - 1)];
  return found?.row === row ? found : undefined;
}

/** Gives the index of the first row below another. */
export function firstIndexAfter(rows: readonly { readonly row: number }[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowSaysSomething(row: RowSnapshot): boolean {
  return row.cells.some(saysSomething);
}

const plainLetter = /[0-9A-Za-z]/;

/** Tells whether a cell holds more than spaces and invisible characters. */
export function saysSomething(cell: Cell): boolean {
  const { value } = cell;
  if (value === null) return cell.error !== undefined;
  return typeof value !== "string" || plainLetter.test(value) || cleanText(value) !== "";
}

class LazyRow implements GridRow {
  readonly row: number;
  private made: readonly GridCell[] | undefined;

  constructor(
    readonly source: RowSnapshot,
    private readonly encoding: SheetEncoding,
  ) {
    this.row = source.row;
  }

  get cells(): readonly GridCell[] {
    return (this.made ??= cellsOf(this.source, this.encoding));
  }

  release(): void {
    this.made = undefined;
  }
}

function cellsOf(row: RowSnapshot, encoding: SheetEncoding): readonly GridCell[] {
  const cells: GridCell[] = [];
  const rowText = String(row.row);
  for (const stored of row.cells) {
    const cell = withPastedError(stored);
    const typed = typedText(row.row, cell, encoding);
    const text = typeof cell.value === "string" ? readableText(typed) : typed;
    if (text !== "" || cell.error !== undefined)
      cells.push(new SheetCell(row.row, rowText, cell, typed, text));
  }
  return cells;
}

/** An error that was pasted as a text, which the cell no longer tells itself. */
const pastedError = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!)$/u;

function withPastedError(cell: Cell): Cell {
  const { value } = cell;
  return typeof value === "string" && value.startsWith("#") && pastedError.test(value.trim())
    ? { ...cell, value: null, error: value.trim() }
    : cell;
}

const readableText = remember((typed) => repairLookAlikes(cleanText(typed)).text);

/** Makes the address only when asked: most cells of a large sheet never need it. */
class SheetCell implements GridCell {
  readonly column: number;
  constructor(
    readonly row: number,
    private readonly rowText: string,
    readonly cell: Cell,
    readonly typed: string,
    readonly text: string,
  ) {
    this.column = cell.column;
  }

  get address(): string {
    return columnName(this.column) + this.rowText;
  }
}

function typedText(row: number, cell: Cell, encoding: SheetEncoding): string {
  const value = cell.value;
  if (typeof value === "string") return encoding.isUnicode ? value : encoding.decode(row, cell, value);
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** Finds a row's cell by column; rows are short, so a plain search is quickest. */
export function cellIn(row: GridRow | undefined, column: number): GridCell | undefined {
  return row?.cells.find((cell) => cell.column === column);
}
