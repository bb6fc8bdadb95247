/** Tells what a sheet without nomination lists is. */
import { isOwnSheetMark } from "../domain/own-sheet";
import type { SheetRole } from "../domain/reading";
import { foldWithoutAccents } from "../text";
import { parseAwards } from "./values/parse-awards";
import { rowWordsOf } from "./words/row-words";
import type { SheetGrid } from "./sheet/sheet-grid";

/** A sheet that tells how to fill in or correct the others; its people are no nominees. */
export function isInstruction(grid: SheetGrid): boolean {
  if (isOwnSheet(grid)) return true;
  if (/huong dan|^hd(?: |$)|vi du|chu giai|cach dien/u.test(foldWithoutAccents(grid.sheet.name))) return true;
  return topOf(grid).some((text) => /^huong dan (?:dien|nhap|su dung|ghi|lap)/u.test(text));
}

/** What we told a school to correct comes back in its workbook. */
function isOwnSheet({ sheet }: SheetGrid): boolean {
  return sheet.rows.some(({ row, cells }) => row === 1 && cells.some(({ value }) => isOwnSheetMark(value)));
}

export function roleWithoutLists(grid: SheetGrid): SheetRole {
  const name = foldWithoutAccents(grid.sheet.name);
  if (isSummary(grid, name, topOf(grid))) return "summary";
  return /danh muc|htkt|pldt|lvhd|phan loai|ma tra|tra cuu|dm[ _]/u.test(name) || isReference(grid)
    ? "reference"
    : "other";
}

function topOf(grid: SheetGrid): readonly string[] {
  return grid.rows.slice(0, 6).flatMap((row) => row.cells.map((cell) => foldWithoutAccents(cell.text)));
}

/** A table of counts: award heads over numbers, with years or schools beside them. */
function isSummary(grid: SheetGrid, name: string, top: readonly string[]): boolean {
  const says =
    /tong hop|thong ke|tong ket|so lieu/u.test(name) ||
    top.some((text) => /^(?:bang |bieu )?(?:tong hop|thong ke)/u.test(text));
  const heads = grid.rows
    .slice(0, 12)
    .some((row) => row.cells.filter((cell) => isAwardHead(cell.text)).length >= 2);
  const numbers = grid.rows.reduce(
    (sum, row) => sum + row.cells.filter((cell) => typeof cell.cell.value === "number").length,
    0,
  );
  return numbers >= 2 && (heads || says);
}

function isAwardHead(text: string): boolean {
  return text.length < 60 && parseAwards(text, false).some((token) => token.code !== undefined);
}

/** Two or three columns of short texts, no numbers to speak of, no title block. */
function isReference(grid: SheetGrid): boolean {
  const widest = Math.max(...grid.rows.map((row) => row.cells.length));
  const words = grid.rows
    .slice(0, 5)
    .some((row) => row.cells.some((cell) => rowWordsOf(cell.text) !== "other"));
  return grid.sheet.state !== "visible" && widest <= 4 && !words;
}
