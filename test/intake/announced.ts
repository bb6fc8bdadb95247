/** What a fixture announces on its sheet `_mong_doi`, and how far a reading keeps to it. */
import { readIssueCodes } from "../../src/core/domain/read-issue";
import type { ListReading, RecordReading, WorkbookReading } from "../../src/core/domain/reading";
import type { WorkbookSnapshot } from "../../src/core/domain/snapshot";

export const announcementSheet = "_mong_doi";

/** One line of the sheet: columns sheet, cell (or row), code/field, value, note. */
export interface Announced {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly value: string;
}

export interface Fixture {
  readonly snapshot: WorkbookSnapshot;
  readonly announced: readonly Announced[];
}

/** Takes the announcements off a snapshot, so that the reader never sees them. */
export function splitFixture(snapshot: WorkbookSnapshot): Fixture {
  const sheet = snapshot.sheets.find(({ name }) => name === announcementSheet);
  const announced = (sheet?.rows ?? []).slice(1).map((row) => {
    const at = (column: number): string =>
      String(row.cells.find((cell) => cell.column === column)?.value ?? "");
    return { sheet: at(1), cell: at(2), code: at(3), value: at(4) };
  });
  return {
    snapshot: { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== announcementSheet) },
    announced,
  };
}

const issueCodes: ReadonlySet<string> = new Set(readIssueCodes);
const listCodes: ReadonlySet<string> = new Set([
  "list",
  "school",
  "year",
  "encoding",
  "level",
  "headerRows",
  "numberingRow",
  "attachedTo",
]);
const partCodes: ReadonlySet<string> = new Set(["section", "non-data", "footer", "role", "unread", "record"]);

const isRow = (cell: string): boolean => /^\d+$/u.test(cell);

/** One statement, comparable as text. */
function statement(sheet: string, at: string, code: string, value: string): string {
  return `${sheet}!${at} ${code} = ${value}`;
}

const rowOf = (cell: string): string => /\d+/u.exec(cell)?.[0] ?? "";

/** Fields are told by their row: a value may be made of several cells, or carried down. */
function statedField(sheet: string, row: number | string, field: string, value: unknown): string {
  return statement(sheet, String(row), field, JSON.stringify(value));
}

export interface Differences {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
  readonly fieldCount: number;
  readonly wrongFields: number;
}

/** Compares everything: each announced statement must be read, and each doubt, record and field must be announced. */
export function compareWithAnnounced(
  reading: WorkbookReading,
  announced: readonly Announced[],
  ignored: ReadonlySet<string>,
): Differences {
  const wanted = announced.filter(({ code }) => !ignored.has(code));
  const fields = wanted.filter((line) => isField(line));
  const expectedFields = fields.map((line) =>
    statement(line.sheet, rowOf(line.cell), line.code, canonical(line.value)),
  );
  const readFields = reading.lists.flatMap(fieldStatements);
  const others = wanted
    .filter((line) => !isField(line))
    .map((line) => statement(line.sheet, line.cell, line.code, line.value));
  const told = new Set(wanted.filter((line) => !isField(line)).map(({ code }) => code));
  const read = otherStatements(reading).filter(({ code, text }) =>
    isAlwaysCompared(code) ? !ignored.has(code) : told.has(code) && others.includes(text),
  );
  const fieldGap = difference(expectedFields, readFields);
  const otherGap = difference(
    others,
    read.map(({ text }) => text),
  );
  return {
    missing: [...fieldGap.missing, ...otherGap.missing],
    unexpected: [...fieldGap.unexpected, ...otherGap.unexpected],
    fieldCount: expectedFields.length,
    wrongFields: Math.max(fieldGap.missing.length, fieldGap.unexpected.length),
  };
}

function isField({ code, cell }: Announced): boolean {
  if (code === "year" || code === "level") return isRow(cell);
  return !issueCodes.has(code) && !listCodes.has(code) && !partCodes.has(code);
}

/** Doubts, records and unread cells are compared both ways; of the rest only what is announced. */
function isAlwaysCompared(code: string): boolean {
  return issueCodes.has(code) || code === "record" || code === "unread" || code === "list";
}

function canonical(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value) as unknown);
  } catch {
    return JSON.stringify(value);
  }
}

function fieldStatements(list: ListReading): readonly string[] {
  return list.records.flatMap((record) => [
    ...Object.entries(record.fields).map(([field, reading]) =>
      statedField(list.sheet, record.row, field, (reading as { readonly value: unknown }).value),
    ),
    ...(record.year === undefined
      ? []
      : [statedField(list.sheet, record.row, "year", yearText(record.year.value))]),
  ]);
}

function yearText(value: { readonly from: number; readonly to: number } | null | undefined): string {
  if (value === null || value === undefined) return "";
  return value.from === value.to ? String(value.from) : `${String(value.from)}-${String(value.to)}`;
}

interface Stated {
  readonly code: string;
  readonly text: string;
}

function otherStatements(reading: WorkbookReading): readonly Stated[] {
  const stated: Stated[] = [];
  const add = (sheet: string, at: string, code: string, value: string): void => {
    stated.push({ code, text: statement(sheet, at, code, value) });
  };
  for (const sheet of reading.sheets) add(sheet.name, "", "role", sheet.role);
  for (const { sheet, range } of reading.unread) add(sheet, range, "unread", "");
  for (const list of reading.lists) {
    for (const [code, value] of describeList(list))
      add(list.sheet, list.range.split(":")[0] ?? "", code, value);
    for (const issue of list.readIssues) add(list.sheet, issue.cell ?? String(issue.row), issue.code, "");
    for (const record of list.records) add(list.sheet, String(record.row), "record", record.kind);
    for (const section of list.sections) add(list.sheet, section.cell, "section", sectionText(section));
    for (const row of list.nonDataRows) add(list.sheet, String(row.row), "non-data", row.role);
    for (const footer of list.footer) add(list.sheet, footer.cell, "footer", footer.role);
  }
  return stated;
}

function sectionText(section: ListReading["sections"][number]): string {
  return [section.role, section.code, section.empty === true ? "empty" : undefined]
    .filter((part) => part !== undefined)
    .join(":");
}

function describeList(list: ListReading): readonly (readonly [string, string])[] {
  const attached = list.attachedTo?.value;
  const rows = list.headerRows;
  return [
    ["list", list.kind],
    ["school", list.school?.value ?? ""],
    ["year", yearText(list.year?.value)],
    ["encoding", [...new Set(Object.values(list.encoding ?? {}))].join(",")],
    ["level", list.level ?? ""],
    ["headerRows", `${String(rows[0])}-${String(rows.at(-1))}`],
    ["numberingRow", String(list.numberingRow ?? "")],
    [
      "attachedTo",
      attached === null || attached === undefined
        ? ""
        : [attached.type, attached.number, attached.date].join(" "),
    ],
  ];
}

function difference(
  expected: readonly string[],
  actual: readonly string[],
): { readonly missing: readonly string[]; readonly unexpected: readonly string[] } {
  const left = new Map<string, number>();
  for (const text of actual) left.set(text, (left.get(text) ?? 0) + 1);
  const missing = expected.filter((text) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
  const unexpected = [...left].flatMap(([text, count]) => Array.from({ length: count }, () => text));
  return { missing, unexpected };
}

/** Everything of a record that entries are made of, without its place. */
export function recordContent(record: RecordReading): string {
  const values = Object.entries(record.fields).map(
    ([field, reading]) => [field, (reading as { readonly value: unknown }).value] as const,
  );
  return JSON.stringify([
    record.kind,
    record.group ?? null,
    record.year?.value ?? null,
    values.sort(([a], [b]) => a.localeCompare(b)),
  ]);
}
