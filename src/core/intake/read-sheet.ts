/** Reads one sheet: its lists, what stands around them, and what nobody can place. */
import { rangeAddress } from "../domain/cell-address";
import type {
  ListReading,
  ReadIssue,
  Region,
  SheetReading,
  SheetRole,
  SummaryReading,
  UnreadRange,
} from "../domain/reading";
import type { SheetSnapshot } from "../domain/snapshot";
import { buildRegions } from "./build-regions";
import type { CellLabel, RegionKind } from "./build-regions";
import {
  capitalIssues,
  characterIssues,
  namesakeIssues,
  numberingIssues,
  syllableIssues,
} from "./cell-issues";
import { findHeaders } from "./find-header";
import { buildListBlock } from "./list-block";
import type { ListBlock, ListRows } from "./list-block";
import { listNatureOf } from "./list-kind";
import { mapColumns } from "./map-columns";
import { readFooter } from "./read-footer";
import { firstIndexAfter, readRows } from "./read-rows";
import { rowWordsOf } from "./row-words";
import { detectSheetEncoding } from "./sheet-encoding";
import { buildSheetGrid } from "./sheet-grid";
import type { GridCell, SheetGrid } from "./sheet-grid";
import { roleWithoutLists } from "./sheet-role";
import { readSummary } from "./read-summary";
import { applyTitleAward, fillYears } from "./carry-down";
import { readTitleBlock } from "./title-block";

export interface SheetResult {
  readonly sheet: SheetReading;
  readonly lists: readonly ListReading[];
  readonly summary: readonly SummaryReading[];
  readonly regions: readonly Region[];
  readonly unread: readonly UnreadRange[];
}

interface FoundList {
  readonly block: ListBlock;
  readonly rows: ListRows;
  readonly titleFrom: number;
  /** Last row that belongs to the list's footer. */
  footerTo: number;
  reading: ListReading | undefined;
}

export function readSheet(sheet: SheetSnapshot, fileName: string, date1904: boolean): SheetResult {
  const grid = buildSheetGrid(sheet, date1904, detectSheetEncoding(sheet));
  const role = grid.rows.length === 0 ? "empty" : roleWithoutLists(grid);
  if (role === "empty" || role === "instruction") return withoutLists(grid, role);
  const found = findLists(grid);
  for (const list of found) list.reading = readList(grid, list, found, fileName);
  const lists = found.flatMap((list) => (list.reading === undefined ? [] : [list.reading]));
  if (lists.length === 0) return withoutLists(grid, role, fileName);
  const { regions, unread } = coverLists(grid, found);
  return {
    sheet: { name: sheet.name, state: sheet.state, role: "list" },
    lists,
    summary: [],
    regions,
    unread,
  };
}

function findLists(grid: SheetGrid): readonly FoundList[] {
  const found: FoundList[] = [];
  let index = 0;
  let titleFrom = 0;
  while (index < grid.rows.length) {
    const row = grid.rows[index];
    const headers = row === undefined || row.cells.length < 2 ? [] : findHeaders(grid, row);
    if (headers.length === 0) {
      index += 1;
      continue;
    }
    const lists = headers.map((header) => {
      const block = buildListBlock(header, mapColumns(header));
      return {
        block,
        rows: readRows(grid, block, isCollectiveHeader(block)),
        titleFrom,
        footerTo: 0,
        reading: undefined,
      } satisfies FoundList;
    });
    found.push(...lists);
    const end = Math.max(...lists.map((list) => list.rows.lastRow));
    index = Math.max(index + 1, firstIndexAfter(grid.rows, end));
    titleFrom = end + 1;
  }
  settleFooters(grid, found);
  return found;
}

function isCollectiveHeader(block: ListBlock): boolean {
  return (
    block.columns.some((column) => column.plan.use === "field" && column.plan.field === "collectiveName") &&
    !block.columns.some((column) => column.plan.use === "field" && column.plan.field === "fullName")
  );
}

/** Between two lists the footer of the first ends where the title of the next begins. */
function settleFooters(grid: SheetGrid, found: readonly FoundList[]): void {
  for (const list of found) {
    const next = found.find((other) => other.titleFrom > list.rows.lastRow);
    const nextHeader = next === undefined ? Infinity : (next.block.header.rows[0] ?? Infinity);
    let last = list.rows.lastRow;
    for (const row of grid.rows.slice(firstIndexAfter(grid.rows, list.rows.lastRow))) {
      if (row.row >= nextHeader) break;
      if (next !== undefined && row.cells.some((cell) => startsTitle(cell))) break;
      last = row.row;
    }
    list.footerTo = last;
  }
}

function startsTitle(cell: GridCell): boolean {
  const words = rowWordsOf(cell.text);
  return words === "nation" || words === "title" || (words === "body" && cell.column <= 3);
}

function cellsBetween(grid: SheetGrid, from: number, to: number): readonly GridCell[] {
  const cells: GridCell[] = [];
  for (const row of grid.rows.slice(firstIndexAfter(grid.rows, from - 1))) {
    if (row.row > to) break;
    cells.push(...row.cells.filter((cell) => cell.text !== ""));
  }
  return cells;
}

function readList(
  grid: SheetGrid,
  list: FoundList,
  all: readonly FoundList[],
  fileName: string,
): ListReading | undefined {
  const { block, rows } = list;
  const before = all.filter((other) => other.footerTo < (block.header.rows[0] ?? 0));
  const titleFrom = Math.max(list.titleFrom, ...before.map((other) => other.footerTo + 1));
  const above = cellsBetween(grid, titleFrom, (block.header.rows[0] ?? 1) - 1);
  const siblings = all.filter(
    (other) => other !== list && other.block.header.rows[0] === block.header.rows[0],
  );
  const title = readTitleBlock(
    siblings.length === 0 ? above : nearestTitles(above, block),
    grid.sheet.name,
    fileName,
  );
  const nature = listNatureOf(block, rows, title, grid.sheet.name);
  if (nature === undefined) return undefined;
  const records = fillYears(applyTitleAward(rows.records, title, nature), grid, block);
  const footerCells = cellsBetween(grid, rows.lastRow + 1, list.footerTo).filter((cell) =>
    isBelow(cell, block, siblings),
  );
  return {
    sheet: grid.sheet.name,
    kind: nature.kind,
    title: title.title,
    school: severalSchools(rows) ? null : title.school,
    parentUnit: title.parentUnit,
    issuingUnit: title.issuingUnit,
    year: title.year,
    signedDate: title.signedDate,
    attachedTo: title.attachedTo,
    headerRows: block.header.rows,
    ...(rows.numberingRow === undefined ? {} : { numberingRow: rows.numberingRow }),
    repeatedHeaderRows: rows.repeatedHeaderRows,
    columns: columnsOf(block),
    sections: rows.sections,
    records,
    nonDataRows: rows.nonDataRows,
    footer: readFooter(footerCells),
    ...encodingOf(grid, block),
    ...(nature.level === undefined ? {} : { level: nature.level }),
    range: rangeAddress({
      fromRow: block.header.rows[0] ?? 1,
      fromColumn: block.header.fromColumn,
      toRow: rows.lastRow,
      toColumn: block.header.toColumn,
    }),
    readIssues: issuesOf(grid, block, rows, title.issues, title, siblings.length > 0),
  };
}

/** Side by side, a title that stands over the other list's columns is the other list's. */
function nearestTitles(cells: readonly GridCell[], block: ListBlock): readonly GridCell[] {
  const own = cells.filter(
    (cell) => cell.column >= block.header.fromColumn && cell.column <= block.header.toColumn,
  );
  const ownTitle = own.find(
    (cell) => rowWordsOf(cell.text) === "title" || /^(?:tập thể|cá nhân|[IVX]+\.|[AB]\.)/iu.test(cell.text),
  );
  if (ownTitle === undefined) return cells;
  return [
    ...own.filter((cell) => cell.row >= ownTitle.row),
    ...cells.filter((cell) => cell.row < ownTitle.row),
  ];
}

function isBelow(cell: GridCell, block: ListBlock, siblings: readonly FoundList[]): boolean {
  if (siblings.length === 0) return true;
  const others = siblings.map((other) => other.block.header);
  return (
    cell.column >= block.header.fromColumn &&
    !others.some((header) => header.fromColumn > block.header.fromColumn && cell.column >= header.fromColumn)
  );
}

function severalSchools(rows: ListRows): boolean {
  const groups = new Set(
    rows.sections.filter((section) => section.role === "group-school").map((section) => section.value),
  );
  if (groups.size > 0) return true;
  const units = new Set(
    rows.records
      .map((record) => record.fields.unit?.value)
      .filter((unit) => typeof unit === "string" && unit.startsWith("Trường ")),
  );
  return units.size > 1;
}

function columnsOf(block: ListBlock): ListReading["columns"] {
  return block.columns.flatMap((column) => {
    const field = fieldName(column.plan);
    return field === undefined
      ? []
      : [
          {
            field,
            col: rangeAddress({
              fromRow: 1,
              toRow: 1,
              fromColumn: column.column,
              toColumn: column.column,
            }).replace(/1$/u, ""),
            headerCells: column.head.heads.map((head) => head.address),
          },
        ];
  });
}

function fieldName(plan: ListBlock["columns"][number]["plan"]): string | undefined {
  switch (plan.use) {
    case "field":
      return plan.second === undefined ? plan.field : `${plan.field}|${plan.second}`;
    case "mark":
      return `${plan.of}:${plan.award}`;
    case "rating-mark":
      return `rating:${plan.rating}`;
    case "gender-mark":
      return `gender:${plan.gender}`;
    default:
      return undefined;
  }
}

function encodingOf(
  grid: SheetGrid,
  block: ListBlock,
): { readonly encoding?: Readonly<Record<string, string>> } {
  if (grid.encoding.isUnicode) return {};
  const own = Object.entries(grid.encoding.byColumn).filter(([letters]) =>
    columnsOf(block).some((column) => column.col === letters),
  );
  return own.length === 0 ? {} : { encoding: Object.fromEntries(own) };
}

function issuesOf(
  grid: SheetGrid,
  block: ListBlock,
  rows: ListRows,
  titleIssues: readonly ReadIssue[],
  title: ReturnType<typeof readTitleBlock>,
  isSideBySide: boolean,
): readonly ReadIssue[] {
  const { records } = rows;
  const hasYear =
    title.year !== null ||
    records.some((record) => record.year !== undefined) ||
    block.columns.some((column) => column.plan.use === "year");
  const hasSchool =
    title.school !== null ||
    severalSchools(rows) ||
    records.some((record) => record.fields.unit !== undefined || record.kind === "collective");
  const headerRow = block.header.rows[0] ?? 1;
  return [
    ...titleIssues,
    ...(hasYear ? [] : [{ code: "no-year", row: headerRow, detail: "" } as const]),
    ...(hasSchool ? [] : [{ code: "no-school", row: headerRow, detail: "" } as const]),
    ...(isSideBySide ? [{ code: "side-by-side", row: headerRow, detail: "" } as const] : []),
    ...unknownColumns(grid, block, rows),
    ...rows.issues,
    ...totalIssues(rows),
    ...characterIssues(records),
    ...capitalIssues(records),
    ...namesakeIssues(records),
    ...syllableIssues(records),
    ...numberingIssues(records),
  ];
}

function unknownColumns(grid: SheetGrid, block: ListBlock, rows: ListRows): readonly ReadIssue[] {
  const hidden = (column: number): boolean =>
    grid.sheet.hiddenColumns.some((span) => column >= span.from && column <= span.to);
  const issues: ReadIssue[] = [];
  for (const column of block.columns) {
    const cell = column.head.leaf?.address;
    if (column.plan.use === "unknown" && cell !== undefined)
      issues.push({ code: "unknown-column", cell, detail: column.headText });
    if (column.corrected !== undefined && cell !== undefined)
      issues.push({ code: "unknown-column", cell, detail: `${column.headText} → ${column.corrected}` });
    if (hidden(column.column) && cell !== undefined && rows.records.length > 0)
      issues.push({ code: "hidden-column", cell, detail: column.headText });
  }
  return issues;
}

function totalIssues(rows: ListRows): readonly ReadIssue[] {
  return rows.nonDataRows.flatMap((row) =>
    (row.claims ?? [])
      .filter((claim) => claim.claimed !== claim.actual)
      .map((claim) => ({
        code: "total-mismatch" as const,
        cell: claim.cell,
        detail: `${String(claim.claimed)} ≠ ${String(claim.actual)}`,
      })),
  );
}

function withoutLists(grid: SheetGrid, role: SheetRole, fileName = ""): SheetResult {
  const kinds: Readonly<Record<SheetRole, RegionKind>> = {
    list: "unread",
    summary: "summary",
    reference: "reference",
    instruction: "instruction",
    empty: "unread",
    other: "unread",
  };
  const regions = buildRegions(grid, () => ({ is: kinds[role] }));
  const unread =
    role === "other"
      ? regions.map((region) => ({ sheet: region.sheet, range: region.range, why: "no-list" }))
      : [];
  return {
    sheet: { name: grid.sheet.name, state: grid.sheet.state, role },
    lists: [],
    summary: role === "summary" ? readSummary(grid, fileName) : [],
    regions,
    unread,
  };
}

function coverLists(
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
