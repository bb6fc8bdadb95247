/** Tells for every cell of a sheet with lists what it is. */
import type { Region, UnreadRange } from "../domain/reading";
import { buildRegions } from "./build-regions";
import type { CellLabel } from "./build-regions";
import type { ListBlock } from "./list-block";
import type { FoundList } from "./list-range";
import type { SheetGrid } from "./sheet-grid";

export function coverLists(
  grid: SheetGrid,
  found: readonly FoundList[],
): { regions: readonly Region[]; unread: readonly UnreadRange[] } {
  const regions = buildRegions(grid, (row, column) => labelOf(row, column, found));
  const unread = regions
    .filter((region) => region.is === "unread")
    .map((region) => ({ sheet: region.sheet, range: region.range, why: "outside-lists" }));
  return { regions, unread };
}

function labelOf(row: number, column: number, found: readonly FoundList[]): CellLabel {
  for (const list of found) {
    const { header } = list.block;
    if (row > list.footerTo || row < list.titleFrom) continue;
    if (row < (header.rows[0] ?? 0)) {
      if (
        list.reading !== undefined ||
        found.some((other) => other.titleFrom === list.titleFrom && other.reading !== undefined)
      )
        return { is: "title-block" };
      continue;
    }
    if (row > list.rows.lastRow) {
      if (isUnder(column, list, found)) return { is: list.reading === undefined ? "unread" : "footer" };
      continue;
    }
    if (column < header.fromColumn || column > header.toColumn) continue;
    return list.reading === undefined ? { is: "unread" } : labelInList(row, column, list);
  }
  const outside = found.some((list) => row >= list.titleFrom && row <= list.footerTo);
  return { is: outside ? "unread" : "title-block" };
}

function isUnder(column: number, list: FoundList, found: readonly FoundList[]): boolean {
  const row = list.block.header.rows[0];
  const siblings = found
    .filter((other) => other.block.header.rows[0] === row)
    .map((other) => other.block.header.fromColumn);
  const next = Math.min(...siblings.filter((from) => from > list.block.header.fromColumn));
  return column < next;
}

function labelInList(row: number, column: number, list: FoundList): CellLabel {
  const role = list.rows.roles.get(row) ?? "non-data";
  if (role !== "record" && role !== "header")
    return { is: role, from: list.block.header.fromColumn, to: list.block.header.toColumn };
  if (role === "header")
    return { is: "header", from: list.block.header.fromColumn, to: list.block.header.toColumn };
  return segmentOf(column, list.block);
}

/** Neighbouring columns that are all mapped, or all unmapped, go together. */
function segmentOf(column: number, block: ListBlock): CellLabel {
  const isMapped = (at: number): boolean => {
    const use = block.columnAt.get(at)?.plan.use;
    return use !== undefined && use !== "unknown";
  };
  const mapped = isMapped(column);
  let from = column;
  let to = column;
  while (from > block.header.fromColumn && isMapped(from - 1) === mapped) from -= 1;
  while (to < block.header.toColumn && isMapped(to + 1) === mapped) to += 1;
  return { is: mapped ? "record" : "unmapped-column", from, to };
}
