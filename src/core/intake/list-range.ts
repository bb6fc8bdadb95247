/** A list found on a sheet, with the rows around it that belong to it. */
import type { ListReading } from "../domain/reading";
import { findHeaders } from "./find-header";
import { buildListBlock } from "./list-block";
import type { ListBlock, ListRows } from "./list-block";
import { mapColumns } from "./map-columns";
import { hintsOf } from "./list-hints";
import { nameColumns } from "./name-columns";
import { readRows } from "./read-rows";
import { rowWordsOf } from "./row-words";
import { firstIndexAfter } from "./sheet-grid";
import type { GridCell, SheetGrid } from "./sheet-grid";
import type { TitleBlock } from "./title-block";

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

export function findLists(grid: SheetGrid): readonly FoundList[] {
  const found: FoundList[] = [];
  let index = 0;
  let titleFrom = 0;
  while (index < grid.rows.length) {
    const lists = listsStartingAt(grid, index, titleFrom);
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

function listsStartingAt(grid: SheetGrid, index: number, titleFrom: number): readonly FoundList[] {
  const row = grid.rows[index];
  if (row === undefined || row.cells.length < 2) return [];
  return findHeaders(grid, row).map((header) => {
    const hints = hintsOf(cellsBetween(grid, titleFrom, (header.rows[0] ?? 1) - 1), grid.sheet.name);
    const block = buildListBlock(header, nameColumns(grid, header, mapColumns(header, hints)), hints);
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
    let last = list.rows.lastRow;
    for (const row of grid.rows.slice(firstIndexAfter(grid.rows, list.rows.lastRow))) {
      if (row.row >= nextHeader) break;
      if (next !== undefined && row.cells.some(startsTitle)) break;
      last = row.row;
    }
    list.footerTo = last;
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
  for (const row of grid.rows.slice(firstIndexAfter(grid.rows, from - 1))) {
    if (row.row > to) break;
    cells.push(...row.cells.filter((cell) => cell.text !== ""));
  }
  return cells;
}
