/** Reads the rows under one header until the list ends. */
import type { NonDataRow, RecordReading, SectionReading } from "../../domain/reading";
import { classifyRow, isSurelyRecord, partsOfRow } from "./classify-row";
import type { RowKind, RowParts, RowsSoFar } from "./classify-row";
import { findHeaders } from "../header/find-header";
import { joinContinuation } from "./join-continuation";
import type { ListBlock, ListRows, RowRole } from "../columns/list-block";
import { correctedKind } from "./correct-rows";
import { readRecord } from "../record/read-record";
import { readTotal } from "./read-total";
import { RowContext } from "../record/row-context";
import { contextOf, openSection, readSection } from "../headings/section-stack";
import type { OpenSection } from "../headings/section-stack";
import { firstIndexAfter } from "../sheet/sheet-grid";
import type { GridRow, SheetGrid } from "../sheet/sheet-grid";

interface RowsState {
  readonly records: RecordReading[];
  readonly sections: SectionReading[];
  readonly nonDataRows: NonDataRow[];
  readonly repeatedHeaderRows: number[];
  readonly roles: Map<number, RowRole>;
  readonly context: RowContext;
  stack: readonly OpenSection[];
  numberingRow: number | undefined;
  lastRow: number;
  givenBackFrom: number | undefined;
  /** Index into records where the running subtotal began. */
  sectionStart: number;
}

export function readRows(grid: SheetGrid, block: ListBlock): ListRows {
  const state = startState(grid, block);
  for (let at = firstIndexAfter(grid.rows, block.header.rows.at(-1) ?? 0); at < grid.rows.length; at += 1) {
    const row = grid.rows[at];
    if (row === undefined) break;
    const parts = partsOfRow(cellsOf(row, block), block);
    const kind = correctedKind(parts, block) ?? classifyRow(parts, block, rowsSoFar(grid, at, state));
    const isBeforeHeader = kind.kind !== "end" && startsAnotherList(grid, row, parts, block, kind);
    if (kind.kind === "end" || isBeforeHeader) {
      giveBackHeadings(state, isBeforeHeader);
      break;
    }
    takeRow(row.row, parts, kind, state);
    if (kind.kind !== "blank") state.lastRow = row.row;
    row.release();
  }
  return finished(state);
}

/** A school, or before another header any heading, below the last nominee is of what follows; one that proposes nobody says so. */
function giveBackHeadings(state: RowsState, isBeforeHeader: boolean): void {
  const { sections, records, roles, context } = state;
  const lastRecord = records.at(-1)?.rows?.at(-1) ?? records.at(-1)?.row;
  const from = lastRecord ?? (isBeforeHeader ? context.block.header.rows.at(-1) : undefined);
  if (from === undefined) return;
  for (let last = sections.at(-1); last !== undefined && last.row > from; last = sections.at(-1)) {
    const isOfNext = last.row === state.lastRow && last.empty !== true;
    if (!isOfNext || !(isBeforeHeader || last.role === "group-school")) return;
    sections.pop();
    roles.delete(last.row);
    state.lastRow = Math.max(...roles.keys());
    state.givenBackFrom = last.row;
  }
}

function rowsSoFar(grid: SheetGrid, at: number, state: RowsState): RowsSoFar {
  const { block } = state.context;
  return {
    isFirst: state.records.length === 0 && state.numberingRow === undefined,
    hasRecords: state.records.length > 0,
    isNumbered: state.records.at(-1)?.fields.stt !== undefined,
    expectsCollectives:
      block.isOfCollectives || block.isTwoSided || state.context.section.kind === "collective",
    isBeforeRecord: () => {
      const next = grid.rows[at + 1];
      return next !== undefined && isSurelyRecord(partsOfRow(cellsOf(next, block), block), block);
    },
  };
}

function startState(grid: SheetGrid, block: ListBlock): RowsState {
  return {
    records: [],
    sections: [],
    nonDataRows: [],
    repeatedHeaderRows: [],
    roles: new Map(block.header.rows.map((row) => [row, "header"])),
    context: new RowContext(grid, block),
    stack: [],
    numberingRow: undefined,
    lastRow: block.header.rows.at(-1) ?? 0,
    givenBackFrom: undefined,
    sectionStart: 0,
  };
}

function cellsOf(row: GridRow, block: ListBlock): GridRow["cells"] {
  const { fromColumn, toColumn } = block.header;
  const { cells } = row;
  const first = cells[0]?.column ?? 0;
  const last = cells.at(-1)?.column ?? 0;
  return first >= fromColumn && last <= toColumn
    ? cells
    : cells.filter((cell) => cell.column >= fromColumn && cell.column <= toColumn);
}

/** A header with other words, or at other columns, begins another list. */
function startsAnotherList(
  grid: SheetGrid,
  row: GridRow,
  parts: RowParts,
  block: ListBlock,
  kind: RowKind,
): boolean {
  if (
    kind.kind === "section" ||
    kind.kind === "repeated-header" ||
    kind.kind === "blank" ||
    parts.cells.length < 3
  )
    return false;
  if (parts.cells.some((cell) => typeof cell.cell.value !== "string")) return false;
  return findHeaders(grid, row).some(
    (header) => header.fromColumn <= block.header.toColumn && header.toColumn >= block.header.fromColumn,
  );
}

function takeRow(row: number, parts: RowParts, kind: RowKind, state: RowsState): void {
  switch (kind.kind) {
    case "record":
      takeRecord(row, parts, state);
      break;
    case "section":
      takeSection(row, kind, state);
      break;
    case "continuation":
      takeContinuation(row, parts, state);
      break;
    case "repeated-header":
      state.repeatedHeaderRows.push(row);
      takeNonData(state, { row, role: "repeated-header" });
      break;
    case "numbering":
      state.numberingRow = row;
      takeNonData(state, { row, role: "numbering" });
      break;
    case "total":
      takeNonData(state, readTotal(row, parts, kind, state.records, state.sectionStart, state.context.block));
      state.sectionStart = kind.words === "subtotal" ? state.records.length : state.sectionStart;
      break;
    case "note":
      takeNonData(state, { row, role: "note", raw: kind.label.text });
      break;
    case "blank-form":
      takeNonData(state, { row, role: "blank-form" });
      break;
    default:
      break;
  }
}

function takeNonData(state: RowsState, row: NonDataRow): void {
  state.roles.set(row.row, "non-data");
  state.nonDataRows.push(row);
}

function takeRecord(row: number, parts: RowParts, state: RowsState): void {
  const { context, records } = state;
  context.previous = records.at(-1);
  context.isHiddenRow = context.isRowHidden(row);
  const own = readRecord(row, parts.cells, context).map((record) => namedAbove(record, context));
  records.push(...own);
  context.ofPreviousRow = own;
  if (context.isHiddenRow) context.issues.push({ code: "hidden-row", row, detail: "" });
  state.roles.set(row, "record");
}

const ofPerson = [
  "fullName",
  "collectiveName",
  "gender",
  "birthDate",
  "staffCode",
  "position",
  "unit",
  "department",
] as const;

/** A row with a year of its own and no name goes on about the nominee above: who is written once for several years. */
function namedAbove(record: RecordReading, { previous, issues, section }: RowContext): RecordReading {
  const { fields, year, row } = record;
  if (previous === undefined || year === undefined || year.cell === section.year?.reading.cell) return record;
  if (fields.fullName !== undefined || fields.collectiveName !== undefined || fields.stt !== undefined)
    return record;
  const said = ofPerson.flatMap((field) =>
    previous.fields[field] === undefined ? [] : [[field, previous.fields[field]] as const],
  );
  issues.push({ code: "continuation-row", row, detail: "" });
  return { ...record, kind: previous.kind, fields: { ...Object.fromEntries(said), ...fields } };
}

function takeSection(row: number, kind: Extract<RowKind, { kind: "section" }>, state: RowsState): void {
  const section = readSection(kind.label, kind.numberText);
  state.sections.push(section.reading);
  state.stack = openSection(state.stack, section);
  state.context.section = contextOf(state.stack);
  state.sectionStart = state.records.length;
  state.roles.set(row, "section");
}

/** A row without number and name goes on with the record above it. */
function takeContinuation(row: number, parts: RowParts, state: RowsState): void {
  const before = state.records.at(-1);
  if (before === undefined) return;
  const { context } = state;
  const { section } = context;
  context.section = contextOf([]);
  context.previous = undefined;
  const [first, ...others] = readRecord(row, parts.cells, context);
  context.section = section;
  goOn(state.records, before.row, row, first);
  if (context.block.isTwoSided) for (const other of others) goOn(state.records, before.row, row, other);
  context.issues.push({ code: "continuation-row", row, detail: "" });
  state.roles.set(row, "record");
}

/** Of a row that names a collective and a person, each is written on under its own columns. */
function goOn(records: RecordReading[], of: number, row: number, more: RecordReading | undefined): void {
  const isOfCollective = more?.kind === "collective";
  const own = records.findLastIndex(
    (record) => record.row === of && (record.kind === "collective") === isOfCollective,
  );
  const at = own === -1 ? records.length - 1 : own;
  const before = records[at];
  if (before !== undefined) records[at] = joinContinuation(before, row, more?.fields ?? {});
}

/** "- LĐTT: 02 đ/c", "Trân trọng kính trình./." below the last nominee head nothing. */
function noteTallies({ records, sections, nonDataRows, roles }: RowsState): void {
  const lastRecord = records.at(-1)?.row ?? Infinity;
  for (let last = sections.at(-1); last !== undefined && last.row > lastRecord; last = sections.at(-1)) {
    const { row, raw, empty } = last;
    const isTally = /^\s*[-–+*•(]|[:=]\s*\d[\d\s/]*\P{Lu}*$|\.\/\.?\s*$/u.test(raw) && empty !== true;
    if (!isTally) return;
    sections.pop();
    roles.set(row, "non-data");
    nonDataRows.push({ row, role: "note", raw });
  }
  nonDataRows.sort((a, b) => a.row - b.row);
}

function finished(state: RowsState): ListRows {
  noteTallies(state);
  return {
    records: state.records,
    sections: state.sections,
    nonDataRows: state.nonDataRows,
    repeatedHeaderRows: state.repeatedHeaderRows,
    numberingRow: state.numberingRow,
    roles: state.roles,
    lastRow: state.lastRow,
    givenBackFrom: state.givenBackFrom,
    issues: state.context.issues,
    unusualNames: state.context.unusualNames,
  };
}
