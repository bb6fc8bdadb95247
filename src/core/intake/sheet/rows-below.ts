/** The first rows under a header, by which its columns are told. */
import { endsList, rowWordsOf } from "../words/row-words";
import { firstIndexAfter } from "./sheet-grid";
import type { GridCell, GridRow, SheetGrid } from "./sheet-grid";

/** Rows enough to tell what a column holds. */
const rowsLookedAt = 60;

/** Without totals and the row that numbers the columns, and up to what stands below the table. */
export function rowsBelow(grid: SheetGrid, header: { readonly rows: readonly number[] }): readonly GridRow[] {
  const from = firstIndexAfter(grid.rows, header.rows.at(-1) ?? 0);
  const rows = grid.rows.slice(from, from + rowsLookedAt);
  const end = rows.findIndex(isFooter);
  return (end === -1 ? rows : rows.slice(0, end)).filter((row) => !isNumbering(row.cells) && !isTotal(row));
}

function isTotal({ cells }: GridRow): boolean {
  const first = cells.find(isWords);
  return first !== undefined && /^(?:grand-total|subtotal)$/u.test(rowWordsOf(first.text));
}

/** "Ban giám hiệu" alone in a row may head nominees. */
function isFooter({ cells }: GridRow): boolean {
  const words = cells.filter(isWords).map(({ text }) => rowWordsOf(text));
  const [first] = words;
  if (first === undefined || !endsList(first)) return false;
  return first !== "signer-label" || (words.length > 1 && words.every(endsList));
}

/** "II" is a number. */
export function isWords({ text }: GridCell): boolean {
  return /\p{L}{2}/u.test(text) && !/^[IVX]{1,5}(?:\.\d{1,2})*[.)]?$/u.test(text);
}

/** "(1) (2) (3)", "1 2 3 4", "A B 1=(2+3) 2". */
export function isNumbering(cells: readonly GridCell[]): boolean {
  if (cells.length === 2) return cells.every(({ text }, at) => text === `(${String(at + 1)})`);
  if (cells.length < 3 || cells.some(isWords)) return false;
  if (cells.length > 3 && cells.every(({ text }, at) => text === "ABCDEFGHIJKLMNOP".charAt(at))) return true;
  const coded = cells.filter((cell) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/u.test(cell.text));
  const numbers = coded
    .map((cell) => Number(/\d+/u.exec(cell.text)?.[0] ?? Number.NaN))
    .filter((value) => !Number.isNaN(value));
  const rises = numbers.every((value, index) => index === 0 || value >= (numbers[index - 1] ?? 0));
  return coded.length * 10 >= cells.length * 8 && rises && numbers.length >= 2;
}
