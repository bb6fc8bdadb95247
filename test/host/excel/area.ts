import { invalidArgument } from "../wire/host-error";

/** A rectangle of cells counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Longer address texts are cut by Excel, which then refuses them. */
const MAX_ADDRESS = 8_192;

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function addressOf({ row, column, height, width }: Area): string {
  const [first, last] = [columnLetters(column), columnLetters(column + width - 1)];
  if (width === MAX_COLUMNS) return `${String(row + 1)}:${String(row + height)}`;
  if (height === MAX_ROWS) return `${first}:${last}`;
  const from = `${first}${String(row + 1)}`;
  const to = `${last}${String(row + height)}`;
  return from === to ? from : `${from}:${to}`;
}

export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Parts "'Trang 1'!A1:B2" into the sheet's name and the rest. */
export function partAddress(address: string): { readonly sheet: string | undefined; readonly local: string } {
  if (address.length > MAX_ADDRESS) throw invalidArgument();
  const match = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(address);
  if (!match) return { sheet: undefined, local: address };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], local: match[3] ?? "" };
}

/** Reads "A1", "A1:B2", "A:C" or "3:7"; undefined for anything else, such as a name. */
export function parseArea(address: string): Area | undefined {
  const text = address.replaceAll("$", "");
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, column = "", row = "", toColumn = column, toRow = row] = cells;
    return between(Number(row) - 1, columnIndex(column), Number(toRow) - 1, columnIndex(toColumn));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) return between(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : undefined;
}

function between(rowA: number, columnA: number, rowB: number, columnB: number): Area {
  return checkedArea({
    row: Math.min(rowA, rowB),
    column: Math.min(columnA, columnB),
    height: Math.abs(rowB - rowA) + 1,
    width: Math.abs(columnB - columnA) + 1,
  });
}

/** Refuses a rectangle that leaves the sheet. */
export function checkedArea(area: Area): Area {
  const { row, column, height, width } = area;
  const isInside =
    row >= 0 &&
    column >= 0 &&
    height >= 1 &&
    width >= 1 &&
    row + height <= MAX_ROWS &&
    column + width <= MAX_COLUMNS;
  if (!isInside) throw invalidArgument();
  return area;
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.height &&
  column >= area.column &&
  column < area.column + area.width;

export const intersects = (a: Area, b: Area): boolean =>
  a.row < b.row + b.height &&
  b.row < a.row + a.height &&
  a.column < b.column + b.width &&
  b.column < a.column + a.width;

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    height: Math.max(a.row + a.height, b.row + b.height) - row,
    width: Math.max(a.column + a.width, b.column + b.width) - column,
  };
}

/** How rows (or columns) from `at` on move when `count` are inserted, or taken out where it is negative. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/** Gives where a stretch lies after a shift; undefined where it was taken out as a whole. */
export function shiftArea(area: Area, { axis, at, count }: Shift): Area | undefined {
  const [start, size] = axis === "rows" ? [area.row, area.height] : [area.column, area.width];
  const from = shiftStart(start, at, count);
  const to = shiftStart(start + size, at, count);
  if (to <= from) return undefined;
  return axis === "rows"
    ? { ...area, row: from, height: to - from }
    : { ...area, column: from, width: to - from };
}

function shiftStart(position: number, at: number, count: number): number {
  if (count >= 0) return position >= at ? position + count : position;
  return position >= at - count ? position + count : Math.min(position, at);
}
