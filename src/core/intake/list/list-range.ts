/** A list found on a sheet, with the rows around it that belong to it. */
import type { ListReading } from "../../domain/reading";
import { findHeaders } from "../header/find-header";
import { buildListBlock } from "../columns/list-block";
import type { ListBlock, ListRows } from "../columns/list-block";
import { guessColumns } from "../columns/guess-columns";
import { mapColumns } from "../columns/map-columns";
import { layoutOf } from "../header/layout";
import { hintsOf } from "../headings/list-hints";
import { settleRivalTitles } from "../columns/settle-rival-titles";
import { nameColumns } from "../columns/name-columns";
import { correctColumns } from "../columns/correct-columns";
import { correctionsFor } from "../profile/profile";
import type { Profile } from "../profile/profile";
import { readRows } from "../rows/read-rows";
import { rowWordsOf } from "../words/row-words";
import { firstIndexAfter } from "../sheet/sheet-grid";
import type { GridCell, SheetGrid } from "../sheet/sheet-grid";
import type { TitleBlock } from "../headings/title-block";

export interface FoundList {
  readonly block: ListBlock;
  readonly rows: ListRows;
  /** First row that may belong to the list's title block. */
  readonly titleFrom: number;
  /** Last row that belongs to the list's footer. */
  footerTo: number;
  /** What stands above the list, once it is read. */
  title: TitleBlock | undefined;
  /** Absent where the table turned out to be no list. */
  reading: ListReading | undefined;
}

export function findLists(grid: SheetGrid, profile: Profile): readonly FoundList[] {
  const found: FoundList[] = [];
  let index = 0;
  let titleFrom = 0;
  while (index < grid.rows.length) {
    const lists = listsStartingAt(grid, index, titleFrom, profile);
    if (lists.length === 0) {
      index += 1;
      continue;
    }
    found.push(...lists);
    const end = Math.max(...lists.map((list) => list.rows.lastRow));
    index = Math.max(index + 1, firstIndexAfter(grid.rows, end));
    titleFrom = end + 1;
  }
  settleFooters(grid, found);
  return found;
}

function listsStartingAt(
  grid: SheetGrid,
  index: number,
  titleFrom: number,
  profile: Profile,
): readonly FoundList[] {
  const row = grid.rows[index];
  if (row === undefined || row.cells.length < 2) return [];
  return findHeaders(grid, row).map((header) => {
    const hints = hintsOf(cellsBetween(grid, titleFrom, (header.rows[0] ?? 1) - 1), grid.sheet.name);
    const corrections = correctionsFor(profile, layoutOf(header));
    const mapped = nameColumns(grid, header, mapColumns(header, hints));
    const columns = settleRivalTitles(guessColumns(grid, header, mapped));
    const block = buildListBlock(header, correctColumns(columns, corrections), hints, corrections);
    return {
      block,
      rows: readRows(grid, block),
      titleFrom,
      footerTo: 0,
      title: undefined,
      reading: undefined,
    };
  });
}

/** Between two lists the footer of the first ends where the title of the next begins. */
function settleFooters(grid: SheetGrid, found: readonly FoundList[]): void {
  for (const list of found) {
    const next = found.find((other) => other.titleFrom > list.rows.lastRow);
    const nextHeader = next === undefined ? Infinity : firstHeaderRow(next);
    list.footerTo = list.rows.lastRow;
    for (let at = firstIndexAfter(grid.rows, list.rows.lastRow); at < grid.rows.length; at += 1) {
      const row = grid.rows[at];
      if (row === undefined || row.row >= Math.min(nextHeader, list.rows.givenBackFrom ?? Infinity)) break;
      if (next !== undefined && row.cells.some(startsTitle)) break;
      list.footerTo = row.row;
    }
  }
}

function startsTitle(cell: GridCell): boolean {
  const words = rowWordsOf(cell.text);
  return words === "nation" || words === "title" || (words === "body" && cell.column <= 3);
}

export function firstHeaderRow(list: FoundList): number {
  return list.block.header.rows[0] ?? 0;
}

/** Lists whose headers stand in the same row. */
export function siblingsOf(list: FoundList, all: readonly FoundList[]): readonly FoundList[] {
  return all.filter((other) => other !== list && firstHeaderRow(other) === firstHeaderRow(list));
}

/** The cells of the rows from one to another that say something. */
export function cellsBetween(grid: SheetGrid, from: number, to: number): readonly GridCell[] {
  const cells: GridCell[] = [];
  for (let at = firstIndexAfter(grid.rows, from - 1); at < grid.rows.length; at += 1) {
    const row = grid.rows[at];
    if (row === undefined || row.row > to) break;
    cells.push(...row.cells.filter((cell) => cell.text !== ""));
  }
  return cells;
}
