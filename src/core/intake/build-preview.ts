/** What was understood of a workbook, for people to look over: lists, columns with samples, rows read and left out. */
import { columnName, columnNumber } from "../domain/cell-address";
import type { ReadIssueCode } from "../domain/read-issue";
import type {
  FieldReading,
  ListReading,
  NonDataRow,
  RawValue,
  SheetReading,
  UnreadRange,
  WorkbookReading,
} from "../domain/reading";

export interface WorkbookPreview {
  readonly file: string;
  readonly recordCount: number;
  readonly sheets: readonly SheetPreview[];
}

export interface SheetPreview extends SheetReading {
  readonly lists: readonly ListPreview[];
  readonly unread: readonly UnreadRange[];
}

export interface ListPreview extends Pick<
  ListReading,
  "kind" | "range" | "title" | "school" | "year" | "headerRows" | "sections"
> {
  /** Names the layout in a profile's corrections. */
  readonly layout: string;
  /** All columns that have a head, in order. */
  readonly columns: readonly ColumnPreview[];
  readonly recordCount: number;
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  /** Rows inside the list that are no records, each with why. */
  readonly leftOut: readonly NonDataRow[];
  readonly issueCounts: readonly { readonly code: ReadIssueCode; readonly count: number }[];
}

export interface ColumnPreview {
  /** Letters, such as "C". */
  readonly col: string;
  /** Counted from 1 at the header's first column, as a profile's corrections count. */
  readonly position: number;
  readonly header: string;
  readonly headerCells: readonly string[];
  /** Null where nobody knows what the column holds. */
  readonly field: string | null;
  readonly samples: readonly ColumnSample[];
}

export interface ColumnSample {
  readonly cell: string;
  readonly raw: RawValue;
  readonly value: unknown;
}

const mostSamples = 3;

export function buildPreview(reading: WorkbookReading): WorkbookPreview {
  return {
    file: reading.file,
    recordCount: reading.recordCount,
    sheets: reading.sheets.map((sheet) => ({
      ...sheet,
      lists: reading.lists.filter((list) => list.sheet === sheet.name).map(previewList),
      unread: reading.unread.filter((range) => range.sheet === sheet.name),
    })),
  };
}

function previewList(list: ListReading): ListPreview {
  const { kind, range, title, school, year, headerRows, sections, records } = list;
  return {
    kind,
    range,
    title,
    school,
    year,
    headerRows,
    sections,
    layout: list.layout ?? "",
    columns: previewColumns(list),
    recordCount: records.length,
    firstRow: records[0]?.row ?? null,
    lastRow: records.at(-1)?.row ?? null,
    leftOut: list.nonDataRows,
    issueCounts: countIssues(list),
  };
}

function previewColumns(list: ListReading): readonly ColumnPreview[] {
  const first = columnNumber(/^[A-Z]+/u.exec(list.range)?.[0] ?? "A");
  const positionOf = (col: string): number => columnNumber(col) - first + 1;
  const samples = samplesByColumn(list);
  const known = list.columns.map((column) => ({
    col: column.col,
    position: positionOf(column.col),
    header: column.header ?? "",
    headerCells: column.headerCells,
    field: column.field,
    samples: samples.get(column.col) ?? [],
  }));
  const mapped = new Set(known.map(({ col }) => col));
  const unknown = list.readIssues
    .filter(
      ({ code, cell }) => code === "unknown-column" && cell !== undefined && !mapped.has(lettersOf(cell)),
    )
    .map(({ cell = "", detail }) => ({
      col: lettersOf(cell),
      position: positionOf(lettersOf(cell)),
      header: detail,
      headerCells: [cell],
      field: null,
      samples: [],
    }));
  return [...known, ...unknown].sort((a, b) => a.position - b.position);
}

function lettersOf(cell: string): string {
  return cell.replace(/\d+$/u, "");
}

/** The first values of each column; a column's samples are complete long before the list ends. */
function samplesByColumn(list: ListReading): ReadonlyMap<string, readonly ColumnSample[]> {
  const samples = new Map<string, ColumnSample[]>(list.columns.map(({ col }) => [col, []]));
  for (const { fields } of list.records) {
    if ([...samples.values()].every((found) => found.length >= mostSamples)) break;
    for (const field of Object.values(fields) as readonly FieldReading<unknown>[]) addSamples(field, samples);
  }
  return samples;
}

function addSamples(field: FieldReading<unknown>, samples: ReadonlyMap<string, ColumnSample[]>): void {
  if (field.fromSection === true) return;
  const cells: readonly (readonly [string, RawValue])[] =
    field.cells === undefined ? [[field.cell ?? "", field.raw ?? null]] : Object.entries(field.cells);
  for (const [cell, raw] of cells) {
    const found = samples.get(columnName(columnNumber(lettersOf(cell)) || 1));
    if (found === undefined || found.length >= mostSamples || found.some((sample) => sample.cell === cell))
      continue;
    found.push({ cell, raw, value: field.value });
  }
}

function countIssues(list: ListReading): ListPreview["issueCounts"] {
  const counts = new Map<ReadIssueCode, number>();
  for (const { code } of list.readIssues) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count }));
}
