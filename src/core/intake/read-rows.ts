/** Reads the rows under one header until the list ends. */
import type { NonDataRow, ReadIssue, RecordReading, SectionReading } from "../domain/reading";
import type { Span } from "../domain/snapshot";
import { classifyRow, partsOfRow } from "./classify-row";
import type { RowKind, RowParts } from "./classify-row";
import type { ListBlock, ListRows, RowRole } from "./list-block";
import { findHeaders } from "./find-header";
import { readRecord } from "./read-record";
import { contextOf, openSection, readSection } from "./section-stack";
import type { OpenSection } from "./section-stack";
import { readTotal } from "./read-total";
import { swappedColumns } from "./swapped-dates";
import type { GridRow, SheetGrid } from "./sheet-grid";

interface RowsState {
  readonly records: RecordReading[];
  readonly sections: SectionReading[];
  readonly nonDataRows: NonDataRow[];
  readonly repeatedHeaderRows: number[];
  readonly roles: Map<number, RowRole>;
  readonly issues: ReadIssue[];
  stack: readonly OpenSection[];
  numberingRow: number | undefined;
  lastRow: number;
  /** Index into records where the running subtotal began. */
  sectionStart: number;
}

export function readRows(grid: SheetGrid, block: ListBlock, listIsCollective: boolean): ListRows {
  const state: RowsState = {
    records: [],
    sections: [],
    nonDataRows: [],
    repeatedHeaderRows: [],
    roles: new Map(block.header.rows.map((row) => [row, "header"])),
    issues: [],
    stack: [],
    numberingRow: undefined,
    lastRow: block.header.rows.at(-1) ?? 0,
    sectionStart: 0,
  };
  const below = rowsBelow(grid, block);
  const isSwapped = swappedColumns(below, block, grid.date1904);
  const isHiddenRow = within(grid.sheet.hiddenRows);
  const isHiddenColumn = within(grid.sheet.hiddenColumns);
  for (const row of below) {
    const parts = partsOfRow(cellsOf(row, block), block);
    const kind = classifyRow(parts, block, {
      isFirst: state.records.length === 0 && state.numberingRow === undefined,
      hasRecords: state.records.length > 0,
    });
    if (kind.kind === "end" || startsAnotherList(grid, row, parts, block, kind)) break;
    takeRow(row.row, parts, kind, state, {
      block,
      date1904: grid.date1904,
      isHiddenRow: isHiddenRow(row.row),
      isHiddenColumn,
      isSwapped,
      listIsCollective,
    });
    if (kind.kind !== "blank") state.lastRow = row.row;
  }
  return finished(state);
}

function rowsBelow(grid: SheetGrid, block: ListBlock): readonly GridRow[] {
  const last = block.header.rows.at(-1) ?? 0;
  return grid.rows.slice(firstIndexAfter(grid.rows, last));
}

/** Rows ascend, so the first row below a header is found by halving. */
export function firstIndexAfter(rows: readonly GridRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cellsOf(row: GridRow, block: ListBlock): GridRow["cells"] {
  const { fromColumn, toColumn } = block.header;
  const first = row.cells[0]?.column ?? 0;
  const last = row.cells.at(-1)?.column ?? 0;
  return first >= fromColumn && last <= toColumn
    ? row.cells
    : row.cells.filter((cell) => cell.column >= fromColumn && cell.column <= toColumn);
}

/** A header with other words, or at other columns, begins another list. */
function startsAnotherList(
  grid: SheetGrid,
  row: GridRow,
  parts: RowParts,
  block: ListBlock,
  kind: RowKind,
): boolean {
  if (kind.kind === "repeated-header" || kind.kind === "blank" || parts.cells.length < 3) return false;
  if (parts.cells.some((cell) => typeof cell.cell.value !== "string")) return false;
  return findHeaders(grid, row).some(
    (header) => header.fromColumn <= block.header.toColumn && header.toColumn >= block.header.fromColumn,
  );
}

function within(spans: readonly Span[]): (position: number) => boolean {
  if (spans.length === 0) return () => false;
  return (position) => spans.some((span) => position >= span.from && position <= span.to);
}

type Surroundings = Omit<Parameters<typeof readRecord>[2], "section" | "previous" | "issues">;

function takeRow(row: number, parts: RowParts, kind: RowKind, state: RowsState, around: Surroundings): void {
  switch (kind.kind) {
    case "record":
      takeRecord(row, parts, state, around);
      break;
    case "section":
      takeSection(row, kind, state);
      break;
    case "continuation":
      takeContinuation(row, parts, state, around);
      break;
    case "repeated-header":
      state.repeatedHeaderRows.push(row);
      state.roles.set(row, "non-data");
      state.nonDataRows.push({ row, role: "repeated-header" });
      break;
    case "numbering":
      state.numberingRow = row;
      state.roles.set(row, "non-data");
      state.nonDataRows.push({ row, role: "numbering" });
      break;
    case "total":
      state.roles.set(row, "non-data");
      state.nonDataRows.push(readTotal(row, parts, kind, state.records, state.sectionStart, around.block));
      state.sectionStart = kind.words === "subtotal" ? state.records.length : state.sectionStart;
      break;
    case "note":
      state.roles.set(row, "non-data");
      state.nonDataRows.push({ row, role: "note", raw: kind.label.text });
      break;
    case "blank-form":
      state.roles.set(row, "non-data");
      state.nonDataRows.push({ row, role: "blank-form" });
      break;
    default:
      break;
  }
}

function takeRecord(row: number, parts: RowParts, state: RowsState, around: Surroundings): void {
  const context = {
    ...around,
    section: contextOf(state.stack),
    previous: state.records.at(-1),
    issues: state.issues,
  };
  const records = readRecord(row, parts.cells, context);
  if (around.isHiddenRow) state.issues.push({ code: "hidden-row", row, detail: "" });
  state.records.push(...records);
  state.roles.set(row, "record");
}

function takeSection(row: number, kind: Extract<RowKind, { kind: "section" }>, state: RowsState): void {
  const section = readSection(kind.label, kind.numberText);
  state.sections.push(section.reading);
  state.stack = openSection(state.stack, section);
  state.sectionStart = state.records.length;
  state.roles.set(row, "section");
}

/** A row without number and name goes on with the record above it. */
function takeContinuation(row: number, parts: RowParts, state: RowsState, around: Surroundings): void {
  const before = state.records.at(-1);
  if (before === undefined) return;
  const context = { ...around, section: contextOf([]), previous: undefined, issues: state.issues };
  const [more] = readRecord(row, parts.cells, context);
  state.records[state.records.length - 1] = {
    ...before,
    rows: [...(before.rows ?? [before.row]), row],
    fields: { ...more?.fields, ...joinFields(before.fields, more?.fields ?? {}) },
  };
  state.issues.push({ code: "continuation-row", row, detail: "" });
  state.roles.set(row, "record");
}

function joinFields(before: RecordReading["fields"], more: RecordReading["fields"]): RecordReading["fields"] {
  const joined: Record<string, unknown> = { ...before };
  for (const [field, next] of Object.entries(more)) {
    const old = before[field as keyof RecordReading["fields"]];
    if (old === undefined) continue;
    const cells = {
      ...(old.cells ?? { [old.cell ?? ""]: old.raw ?? null }),
      ...(next.cells ?? { [next.cell ?? ""]: next.raw ?? null }),
    };
    joined[field] = { cells, value: joinTwo(old.value, next.value) };
  }
  return joined;
}

function joinTwo(before: unknown, next: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(next))
    return [...new Set([...(before as unknown[]), ...(next as unknown[])])];
  return typeof before === "string" && typeof next === "string" ? `${before} ${next}` : before;
}

function finished(state: RowsState): ListRows {
  return {
    records: state.records,
    sections: state.sections,
    nonDataRows: state.nonDataRows,
    repeatedHeaderRows: state.repeatedHeaderRows,
    numberingRow: state.numberingRow,
    roles: state.roles,
    lastRow: state.lastRow,
    issues: state.issues,
  };
}
