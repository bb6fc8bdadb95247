/** Estimates how tall a row must be: Excel fits no merged cells, and other programs fit none at all. */
import type { CellModel, CellRange, RowModel, SheetModel } from "../../../core/index";
import { LOOKS } from "./looks";

/** Points that a line takes for each point of the font's size. */
const LINE_PER_POINT = 1.32;

/** The tallest row that Excel knows, in points. */
const MAX_HEIGHT = 409;

/** Width of a column whose width is not given, in characters. */
const DEFAULT_WIDTH = 8.43;

/** Gives a row's height in points where its text needs more than one plain line; else the program's own is right. */
export function rowHeight(row: RowModel, sheet: SheetModel): number | undefined {
  if (row.height !== undefined) return row.height;
  const needed = row.cells.map((cell) => cellHeight(cell, row.row, sheet));
  const height = Math.max(0, ...needed);
  return height > 0 ? Math.min(height, MAX_HEIGHT) : undefined;
}

/** Gives 0 where one line of the plain size is enough. */
function cellHeight(cell: CellModel, row: number, sheet: SheetModel): number {
  const { font, alignment } = LOOKS[cell.style];
  if (typeof cell.value !== "string" || alignment?.wrapText !== true) return 0;
  const merge = sheet.merges.find(({ fromRow, fromColumn }) => fromRow === row && fromColumn === cell.column);
  if (merge && merge.toRow > merge.fromRow) return 0;
  const size = font?.size ?? 12;
  const width = (widthOf(cell, merge, sheet) * 12) / size;
  const count = cell.value
    .split("\n")
    .reduce((sum, line) => sum + lineCount(line, width, font?.bold === true), 0);
  return count === 1 && size === 12 ? 0 : Math.ceil(count * size * LINE_PER_POINT);
}

function widthOf(cell: CellModel, merge: CellRange | undefined, { columnWidths }: SheetModel): number {
  let width = 0;
  for (let column = cell.column; column <= (merge?.toColumn ?? cell.column); column++) {
    width += columnWidths[column - 1] ?? DEFAULT_WIDTH;
  }
  return width;
}

/** Counts lines in units of a digit's width; words do not fill a line to its end, hence the share left free. */
function lineCount(line: string, width: number, isBold: boolean): number {
  const text = line.normalize("NFC");
  let units = 0;
  for (const sign of text) units += sign === " " ? 0.5 : sign === sign.toLowerCase() ? 0.92 : 1.4;
  const share = units > width ? 0.93 : 1;
  return Math.max(1, Math.ceil((units * (isBold ? 1.06 : 1)) / (Math.max(width - 1, 1) * share)));
}
