/** Finds the header of a list: the row that names nominees, with the group row above and sub-rows below. */
import type { GridCell, GridRow, SheetGrid } from "../sheet/sheet-grid";
import { cellIn } from "../sheet/sheet-grid";
import { asHeads, headRowAt } from "./head-row";
import { namesNominee, readHead } from "./head-words";
import {
  bareNominee,
  isHeadUnderBare,
  linesAbove,
  nomineeByCells,
  nomineesAmong,
  tellsAward,
} from "./header-nominees";
import type { Hit } from "./header-nominees";
import { splitSideBySide, isNumberingHead } from "./side-by-side";
import { startOfCounts } from "./counts-beside";
import { foldWithoutAccents, looksLikePersonName } from "../../text";
import { levelOfFolded } from "../values/parse-level";
import { isStageHead } from "../words/stages";
import { parseRating } from "../values/parse-rating";
import { findYear } from "../values/parse-year";

/** One column of a header with its words from top to bottom. */
export interface HeadColumn {
  readonly column: number;
  readonly heads: readonly GridCell[];
  readonly leaf: GridCell | undefined;
}

export interface HeaderBlock {
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly rows: readonly number[];
  readonly columns: readonly HeadColumn[];
  /** A table of counts at the right, in the same rows. */
  readonly counts?: { readonly from: number; readonly to: number };
}

/** Gives the header blocks that start in this row: none, one, or several side by side. */
export function findHeaders(grid: SheetGrid, row: GridRow): readonly HeaderBlock[] {
  if (isOfForm(row)) return [];
  const at = asHeads(row);
  const said = hitsOf(at);
  const isNamed = said.some(({ meaning }) => namesNominee(meaning));
  const hits = isNamed || said.length < 2 ? said : [...said, ...nomineeByCells(grid, at, said)];
  if (!isHeaderRow(at, hits, () => linesAbove(grid, at.row))) return [];
  return splitSideBySide(grid, at, hits).map(([from, to]) => {
    const heads = within(at, from, to);
    const start = startOfCounts(heads, headRowAt(grid, at.row + 1));
    if (start === undefined) return buildBlock(grid, at, from, to);
    const last = heads.findLast(({ column }) => column < start)?.column ?? from;
    const below = to === at.cells.at(-1)?.column ? headRowAt(grid, at.row + 1)?.cells.at(-1)?.column : to;
    return { ...buildBlock(grid, at, from, last), counts: { from: start, to: Math.max(to, below ?? to) } };
  });
}

function hitsOf(row: GridRow): readonly Hit[] {
  const hits: Hit[] = [];
  for (const cell of row.cells) {
    if (typeof cell.cell.value !== "string") continue;
    const meaning = readHead(cell.text);
    if (meaning) hits.push({ cell, meaning });
  }
  return hits;
}

/** A header row names nominees, holds at least one other known head, and is mostly heads. */
function isHeaderRow(row: GridRow, hits: readonly Hit[], above: () => readonly GridCell[]): boolean {
  if (hits.length < 2) return false;
  const nominees = nomineesAmong(hits, () => [...row.cells, ...above()]);
  if (nominees.length === 0) return false;
  const others = hits.filter((hit) => !nominees.includes(hit));
  const texts = row.cells.filter((cell) => cell.text.length > 0).length;
  const isBare = nominees.every((hit) => bareNominee.test(hit.cell.text));
  return (
    (isBare ? others.some((hit) => hit.meaning.leaf !== undefined) : others.length >= 1) &&
    (hits.length * 5 >= texts * 2 || (!isBare && isNumberedHeader(row, hits))) &&
    row.cells.every((cell) => typeof cell.cell.value === "string" || isYearCell(cell)) &&
    // Numbering is headed "STT" in a header alone.
    (hits.some(({ meaning }) => meaning.leaf === "stt") || !row.cells.some((cell) => isPerson(cell.text)))
  );
}

/** "Chức vụ: | Giáo viên": labels with what is filled in behind each, as in a form of one person. */
function isOfForm({ cells }: GridRow): boolean {
  return cells.length % 2 === 0 && cells.every(({ text }, at) => text.endsWith(":") === (at % 2 === 0));
}

/** "TT | Họ và tên | Nội dung biểu quyết | Đồng ý": a numbered table of people, whatever else its heads say. */
function isNumberedHeader({ cells }: GridRow, hits: readonly Hit[]): boolean {
  if (!hits.some(({ meaning, cell }) => meaning.leaf === "stt" || isFormStart(cell))) return false;
  const heads = cells.filter(
    ({ text }) => readHead(text, true) !== undefined || findYear(text) !== undefined,
  );
  return hits.some(tellsAward) || heads.length * 5 >= cells.length * 2;
}

/** The first column of what an online form gathers. */
function isFormStart({ text }: GridCell): boolean {
  return /^(?:dấu thời gian|timestamp)$/iu.test(text);
}

/** "Mã HT" begins with a family name too; a person's name in full has three words or more. */
function isPerson(text: string): boolean {
  return /^\S+ \S+ \S/u.test(text) && readHead(text) === undefined && looksLikePersonName(text);
}

function isYearCell(cell: GridCell): boolean {
  return /^20\d\d$/u.test(cell.text);
}

function buildBlock(grid: SheetGrid, anchor: GridRow, from: number, to: number): HeaderBlock {
  const above = groupRowAbove(grid, anchor, from, to);
  const below = subRowsBelow(grid, anchor, from, to);
  const rows = [...(above ? [above] : []), anchor, ...below];
  const last = Math.max(to, ...below.map((row) => lastColumnWithin(row, from, to)));
  const columns: HeadColumn[] = [];
  for (let column = from; column <= last; column += 1) columns.push(headColumn(rows, column, from));
  return { fromColumn: from, toColumn: last, rows: rows.map((row) => row.row), columns };
}

/** A sub-row may reach further right than the row above it: the last group's columns. */
function lastColumnWithin(row: GridRow, from: number, to: number): number {
  let last = to;
  for (const cell of row.cells)
    if (cell.column >= from && cell.column <= last + 1) last = Math.max(last, cell.column);
  return last;
}

function within(row: GridRow | undefined, from: number, to: number): readonly GridCell[] {
  return row?.cells.filter((cell) => cell.column >= from && cell.column <= to) ?? [];
}

function groupRowAbove(grid: SheetGrid, anchor: GridRow, from: number, to: number): GridRow | undefined {
  const row = headRowAt(grid, anchor.row - 1);
  const cells = within(row, from, to);
  if (row === undefined || cells.length === 0) return undefined;
  const known = cells.filter((cell) => readHead(cell.text) !== undefined);
  const isHeads =
    known.length >= 1 &&
    known.length * 2 >= cells.length &&
    cells.every((cell) => cell.text.length <= 60 && typeof cell.cell.value === "string");
  return isHeads && known.some((cell) => isGroupOver(cell, anchor)) ? row : undefined;
}

/** A group's name stands over heads; "1. Cá nhân" over a table is a heading of its own. */
function isGroupOver(cell: GridCell, anchor: GridRow): boolean {
  const meaning = readHead(cell.text);
  return meaning?.group !== undefined && !namesNominee(meaning) && cellIn(anchor, cell.column) !== undefined;
}

function subRowsBelow(grid: SheetGrid, anchor: GridRow, from: number, to: number): readonly GridRow[] {
  const rows: GridRow[] = [];
  for (let depth = 1; depth <= 2; depth += 1) {
    const row = headRowAt(grid, anchor.row + depth);
    if (row === undefined || !isSubRow(row, anchor, from, to)) break;
    rows.push(row);
  }
  return rows;
}

/** Sub-heads stand under blank or group heads; a row of data has a number or a name under the single heads. */
function isSubRow(row: GridRow, anchor: GridRow, from: number, to: number): boolean {
  const cells = row.cells.filter((cell) => cell.column >= from && cell.column <= to + 1);
  if (cells.length === 0 || cells.length > 40) return false;
  const areUnderSpans = cells.length > 1 && cells.every((cell) => isUnderSpan(cell, cells, anchor));
  let recognised = 0;
  for (const cell of cells) {
    if (typeof cell.cell.value !== "string" && !isYearCell(cell)) return false;
    if (cell.text.length > 60) return false;
    const head = cellIn(anchor, cell.column);
    if (isUnderNominee(head) && !/^(?:họ(?: .*)?|tên)$/iu.test(cell.text) && !isHeadUnderBare(cell, head))
      return false;
    if (isNumberingHead(head)) return false;
    if (isSubHead(cell.text)) recognised += 1;
    else if (!areUnderSpans && !mayStandUnder(head)) return false;
  }
  return (areUnderSpans || recognised * 2 >= cells.length) && !repeatsAnchor(cells, anchor);
}

/** Under a head that runs over two columns or more, each with a text here: sub-heads, whatever they say. */
function isUnderSpan(cell: GridCell, cells: readonly GridCell[], anchor: GridRow): boolean {
  const isHere = (column: number): boolean => cells.some((other) => other.column === column);
  const isBlankAbove = (column: number): boolean => cellIn(anchor, column) === undefined;
  return isBlankAbove(cell.column)
    ? isHere(cell.column - 1)
    : isHere(cell.column + 1) && isBlankAbove(cell.column + 1);
}

function isSubHead(text: string): boolean {
  if (
    /^(nam|nữ|số|ngày|tháng|năm|ngày, tháng|ngày tháng|tên|xl|loại|xếp loại|%|tỷ lệ|tỉ lệ|điểm|kết quả|tập thể|cá nhân|số lượng|tổng số|cấp|đồng ý|số phiếu)$/iu.test(
      text,
    )
  )
    return true;
  return (
    saysLevel(text) ||
    isStageHead(foldWithoutAccents(text)) ||
    readHead(text) !== undefined ||
    parseRating(text) !== undefined ||
    findYear(text) !== undefined
  );
}

/** "Cấp xã" under "Khen thưởng". */
function saysLevel(text: string): boolean {
  return /^cấp /iu.test(text) && levelOfFolded(foldWithoutAccents(text)) !== undefined;
}

/** What stands under "Họ và tên" is a nominee, unless it parts the name. */
function isUnderNominee(head: GridCell | undefined): boolean {
  return head !== undefined && namesNominee(readHead(head.text));
}

function mayStandUnder(head: GridCell | undefined): boolean {
  return head === undefined || readHead(head.text)?.group !== undefined || readHead(head.text) === undefined;
}

function repeatsAnchor(cells: readonly GridCell[], anchor: GridRow): boolean {
  return cells.length >= 2 && cells.every((cell) => cellIn(anchor, cell.column)?.text === cell.text);
}

function headColumn(rows: readonly GridRow[], column: number, from: number): HeadColumn {
  const own = rows.map((row) => cellIn(row, column));
  const heads = own.map((cell, level) => cell ?? inherited(rows, level, column, from));
  const present = heads.filter((cell) => cell !== undefined);
  const lowest = own.findLast((cell) => cell !== undefined);
  const leaf = lowest ?? present.at(-1);
  return { column, heads: present, leaf };
}

/** A blank in an upper row belongs to the head on its left, where a sub-head stands below it. */
function inherited(
  rows: readonly GridRow[],
  level: number,
  column: number,
  from: number,
): GridCell | undefined {
  const below = rows.slice(level + 1).some((row) => cellIn(row, column) !== undefined);
  if (!below) return undefined;
  for (let left = column - 1; left >= from; left -= 1) {
    const head = cellIn(rows[level], left);
    if (head === undefined) continue;
    const hasSub = rows.slice(level + 1).some((row) => cellIn(row, left) !== undefined);
    return hasSub ? head : undefined;
  }
  return undefined;
}
