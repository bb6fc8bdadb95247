import { columnName } from "../../src/core/domain";
import type {
  AwardId,
  Entry,
  EntryAward,
  EntryList,
  FieldName,
  FieldReading,
  FieldValues,
  ListReading,
  RawValue,
  RecordFields,
  WorkbookReading,
} from "../../src/core/domain";

/** What a cell says: a value as typed, or a text that was not understood. */
export type CellContent<F extends FieldName> = FieldValues[F] | Unread;

/** A cell whose text must not be guessed. */
export interface Unread {
  readonly unread: RawValue;
}

export const unread = (raw: RawValue): Unread => ({ unread: raw });

export type RowContent = { readonly [F in FieldName]?: CellContent<F> };

type ListParts = Partial<Omit<EntryList, "reading">> &
  Partial<Pick<ListReading, "title" | "attachedTo" | "issuingUnit" | "nonDataRows" | "readIssues">> & {
    /** The columns from B on. */
    readonly fields?: readonly (FieldName | `${FieldName}:${string}`)[];
  };

const usual: readonly FieldName[] = [
  "fullName",
  "birthDate",
  "position",
  "titles",
  "rating",
  "initiativeName",
  "money",
];

/** Builds a list of nominations with columns from B on; a test names only what matters to it. */
export function buildList(parts: ListParts = {}): EntryList {
  const { fields = usual, title = null, attachedTo = null, issuingUnit = null, ...rest } = parts;
  const { nonDataRows = [], readIssues = [], ...of } = rest;
  const list = {
    file: "hoa-mai.xlsx",
    sheet: "DS",
    kind: "individual-title-nomination",
    school: "Trường Tiểu học Hoa Mai",
    year: "2024-2025",
    ...of,
  } as const;
  const columns = fields.map((field, at) => ({ field, col: columnName(at + 2), headerCells: [] }));
  const reading: ListReading = {
    sheet: list.sheet,
    kind: list.kind,
    title,
    school: null,
    parentUnit: null,
    issuingUnit,
    year: null,
    signedDate: null,
    attachedTo,
    headerRows: [7],
    repeatedHeaderRows: [],
    columns,
    sections: [],
    records: [],
    nonDataRows,
    footer: [],
    range: "A7:H99",
    readIssues,
  };
  return { ...list, reading };
}

type EntryParts = Partial<Omit<Entry, "list" | "fields" | "awards">> & {
  readonly cells?: RowContent;
  /** Awards that stand elsewhere than in the row's own cells. */
  readonly awards?: readonly EntryAward[];
};

/** Builds a row of a list. Its name and awards come from its cells; the governing date is 2025-08-20 unless said. */
export function buildEntry(list: EntryList, parts: EntryParts = {}): Entry {
  const { cells = {}, awards, ...rest } = parts;
  const row = rest.row ?? 8;
  const fields = fieldsOf(list, row, cells);
  return {
    file: list.file,
    sheet: list.sheet,
    row,
    list,
    kind: "individual",
    status: list.kind === "award-results" || list.kind === "gvdg" ? "decided" : "proposed",
    school: list.school,
    schoolType: "TH",
    year: list.year,
    name: fields.fullName?.value ?? fields.collectiveName?.value ?? null,
    decision: fields.decision?.value ?? null,
    governingOn: "2025-08-20",
    governedBy: "applied-on",
    issuerLevel: null,
    fields,
    awards: awards ?? [...awardsIn(fields.titles), ...awardsIn(fields.awards)],
    ...rest,
  };
}

function awardsIn(field: FieldReading<readonly AwardId[]> | undefined): readonly EntryAward[] {
  return (field?.value ?? []).map((award) => ({ award, cell: field?.cell ?? "A1" }));
}

function fieldsOf(list: EntryList, row: number, cells: RowContent): RecordFields {
  const fields = Object.entries(cells).map(([field, content]) => {
    const column = list.reading.columns.find((known) => known.field === field)?.col ?? "Z";
    const cell = `${column}${String(row)}`;
    if (isUnread(content)) return [field, { cell, raw: content.unread, value: null }];
    const raw = typeof content === "object" ? JSON.stringify(content) : content;
    return [field, { cell, raw: Array.isArray(content) ? content.join(", ") : raw, value: content }];
  });
  return Object.fromEntries(fields) as RecordFields;
}

function isUnread(content: unknown): content is Unread {
  return typeof content === "object" && content !== null && "unread" in content;
}

/** Builds what was read of the workbooks in which the entries stand. */
export function readingsOf(lists: Iterable<EntryList>): readonly WorkbookReading[] {
  const files = new Map<string, ListReading[]>();
  for (const { file, reading } of new Set(lists)) files.set(file, [...(files.get(file) ?? []), reading]);
  return [...files].map(([file, readings]) => ({
    schema: 1,
    file,
    sheets: readings.map(({ sheet }) => ({ name: sheet, state: "visible", role: "list" })),
    lists: readings,
    regions: [],
    recordCount: 0,
    unread: [],
  }));
}
