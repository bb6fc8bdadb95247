/** Positions as Excel shows them: rows from 1, columns from 1 ("A") or as letters. */

const letters: string[] = [];

/** Gives the letters of a column number; 1 is "A", 27 is "AA". */
export function columnName(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  letters[column] = name;
  return name;
}

/** Gives the number of a column's letters; "A" is 1. Any other text gives NaN. */
export function columnNumber(name: string): number {
  if (!/^[A-Z]{1,3}$/.test(name)) return Number.NaN;
  let number = 0;
  for (const letter of name) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** Gives the address of one cell, such as "C12". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${String(row)}`;
}

/** Gives the address of a range, such as "A7:H68"; of one cell where both corners are the same. */
export function rangeAddress(range: CellRange): string {
  const from = cellAddress(range.fromRow, range.fromColumn);
  const to = cellAddress(range.toRow, range.toColumn);
  return from === to ? from : `${from}:${to}`;
}

/** Reads "C12" into row and column, or gives undefined. */
export function parseCellAddress(
  address: string,
): { readonly row: number; readonly column: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
  if (!match) return undefined;
  return { row: Number(match[2]), column: columnNumber(match[1] ?? "") };
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** Reads "A7:H68", or one cell's address, into its corners, or gives undefined. */
export function parseRangeAddress(range: string): CellRange | undefined {
  const [from, to = from] = range.split(":").map(parseCellAddress);
  if (from === undefined || to === undefined) return undefined;
  return { fromRow: from.row, fromColumn: from.column, toRow: to.row, toColumn: to.column };
}

/** Tells whether a cell lies in a range such as "A7:H68". */
export function isInRange(cell: string, range: string): boolean {
  const at = parseCellAddress(cell);
  const within = parseRangeAddress(range);
  if (at === undefined || within === undefined) return false;
  const { fromRow, toRow, fromColumn, toColumn } = within;
  return fromRow <= at.row && at.row <= toRow && fromColumn <= at.column && at.column <= toColumn;
}
