/** Tells for every cell of a sheet with lists what it is. */
import type { Region, UnreadRange } from "../../domain/reading";
import { buildRegions } from "../sheet/build-regions";
import type { CellLabel } from "../sheet/build-regions";
import type { ListBlock } from "../columns/list-block";
import type { FoundList } from "./list-range";
import type { SheetGrid } from "../sheet/sheet-grid";

export function coverLists(
  grid: SheetGrid,
  found: readonly FoundList[],
): { readonly regions: readonly Region[]; readonly unread: readonly UnreadRange[] } {
  const segments = new Map(found.map((list) => [list, segmentsOf(list.block)]));
  // Rows and lists ascend: lists that end above a row are done with.
  let first = 0;
  const regions = buildRegions(grid, (row) => {
    while ((found[first]?.footerTo ?? Infinity) < row) first += 1;
    const near: FoundList[] = [];
    for (let at = first; (found[at]?.titleFrom ?? Infinity) <= row; at += 1) {
      const list = found[at];
      if (list !== undefined && row <= list.footerTo) near.push(list);
    }
    return (column) => labelOf(row, column, near, found, segments);
  });
  const unread = regions
    .filter((region) => region.is === "unread")
    .map((region) => ({ sheet: region.sheet, range: region.range, why: "outside-lists" as const }));
  return { regions, unread };
}

type Segments = ReadonlyMap<FoundList, readonly (CellLabel | undefined)[]>;

const unread: CellLabel = { is: "unread" };
const titleBlock: CellLabel = { is: "title-block" };
const footer: CellLabel = { is: "footer" };

/** `near` are the lists whose rows, title and footer included, reach this row. */
function labelOf(
  row: number,
  column: number,
  near: readonly FoundList[],
  found: readonly FoundList[],
  segments: Segments,
): CellLabel {
  for (const list of near) {
    const { header } = list.block;
    if (row < (header.rows[0] ?? 0)) {
      if (belongsToList(list, found)) return titleBlock;
      continue;
    }
    if (row > list.rows.lastRow) {
      if (isUnder(column, list, found)) return list.reading === undefined ? unread : footer;
      continue;
    }
    if (isBesideList(column, list)) return { is: "summary", ...header.counts };
    if (column < header.fromColumn || column > header.toColumn) continue;
    return list.reading === undefined ? unread : labelInList(row, column, list, segments);
  }
  return near.length > 0 || !found.some((list) => list.reading !== undefined) ? unread : titleBlock;
}

/** What stands above a table is a title block where that table, or one beside it, is a list. */
function belongsToList(list: FoundList, found: readonly FoundList[]): boolean {
  return (
    list.reading !== undefined ||
    found.some((other) => other.titleFrom === list.titleFrom && other.reading !== undefined)
  );
}

/** In the table of counts at the right of a list. */
function isBesideList(column: number, { block, reading }: FoundList): boolean {
  const { counts } = block.header;
  return reading !== undefined && counts !== undefined && column >= counts.from && column <= counts.to;
}

function isUnder(column: number, list: FoundList, found: readonly FoundList[]): boolean {
  const row = list.block.header.rows[0];
  const siblings = found
    .filter((other) => other.block.header.rows[0] === row)
    .map((other) => other.block.header.fromColumn);
  const next = Math.min(...siblings.filter((from) => from > list.block.header.fromColumn));
  return column < next;
}

function labelInList(row: number, column: number, list: FoundList, segments: Segments): CellLabel {
  const role = list.rows.roles.get(row) ?? "non-data";
  if (role === "record") return segments.get(list)?.[column] ?? unread;
  return { is: role, from: list.block.header.fromColumn, to: list.block.header.toColumn };
}

/** Neighbouring columns that are all mapped, or all unmapped, go together. By column number. */
function segmentsOf({ header, columnAt }: ListBlock): readonly (CellLabel | undefined)[] {
  const labels: CellLabel[] = [];
  let from = header.fromColumn;
  while (from <= header.toColumn) {
    const is = regionOf(columnAt[from]?.plan.use);
    let to = from;
    while (to < header.toColumn && regionOf(columnAt[to + 1]?.plan.use) === is) to += 1;
    const label: CellLabel = { is, from, to };
    for (let column = from; column <= to; column += 1) labels[column] = label;
    from = to + 1;
  }
  return labels;
}

function regionOf(use: string | undefined): "record" | "unmapped-column" {
  return use === undefined || use === "unknown" ? "unmapped-column" : "record";
}
