/** What may be written better without changing what it says: encoding, spaces, accents, characters, dates, abbreviations. */
import { cellAddress } from "../../domain/cell-address";
import type { ReadIssueCode } from "../../domain/read-issue";
import type { FieldName, ListReading, RawValue, RecordReading, WorkbookReading } from "../../domain/reading";
import type { WorkbookSnapshot } from "../../domain/snapshot";
import { textTraits } from "../../text";
import { cleanWriting } from "./clean-writing";
import { findEncodingFixes } from "./find-encoding-fixes";
import type { SafeFix, SafeFixKind } from "./safe-fix";
import { writeAwardNames, writeSchoolName } from "./write-names";

const dateFields: ReadonlySet<string> = new Set<FieldName>(["birthDate", "recruitedOn"]);
const dateDoubts: ReadonlySet<ReadIssueCode> = new Set([
  "impossible-date",
  "ambiguous-date-order",
  "swapped-day-month",
]);

/** Gives the fixes, columns in an old encoding first, then in reading order. Formulas, numbers, true dates and doubts are left alone. */
export function findSafeFixes(snapshot: WorkbookSnapshot, reading: WorkbookReading): readonly SafeFix[] {
  const texts = textCells(snapshot);
  return [...findEncodingFixes(snapshot, reading), ...reading.lists.flatMap((list) => fixesOf(list, texts))];
}

function fixesOf(list: ListReading, texts: ReadonlyMap<string, string>): readonly SafeFix[] {
  const doubtful = new Set(
    list.readIssues.flatMap(({ code, cell }) => (dateDoubts.has(code) && cell !== undefined ? [cell] : [])),
  );
  const fixes = new Map<string, SafeFix>();
  for (const record of list.records) {
    for (const [name, field] of Object.entries(record.fields)) {
      if (field.fromSection === true) continue;
      for (const [cell, raw] of cellsOf(field)) {
        // A reading shows a true date as text too; only what the cell itself holds as text is written anew.
        const isText = texts.get(key(list.sheet, cell)) === raw;
        if (typeof raw !== "string" || !isText || isInOldEncoding(list, cell)) continue;
        const isSureDate = dateFields.has(name) && !doubtful.has(cell);
        const fix =
          fixOf(raw, isSureDate ? field.value : null) ?? nameFixOf(raw, name, field.value, record.kind);
        if (fix !== undefined) fixes.set(cell, { sheet: list.sheet, cell, before: raw, ...fix });
      }
    }
  }
  return [...fixes.values()];
}

function cellsOf(field: {
  readonly cell?: string;
  readonly raw?: RawValue;
  readonly cells?: Readonly<Record<string, RawValue>>;
}): readonly (readonly [string, RawValue])[] {
  if (field.cells !== undefined) return Object.entries(field.cells);
  return field.cell === undefined ? [] : [[field.cell, field.raw ?? null]];
}

type Written = Pick<SafeFix, "after" | "kinds">;

function fixOf(raw: string, date: unknown): Written | undefined {
  const kinds: SafeFixKind[] = [...textTraits(raw)];
  const cleaned = cleanWriting(raw);
  const written = typeof date === "string" ? dateForm(date) : undefined;
  const after = written ?? cleaned;
  if (written !== undefined && written !== cleaned) kinds.push("date-form");
  return kinds.length === 0 || after === "" || after === raw ? undefined : { after, kinds };
}

/** A name for an abbreviation; only once the cell is otherwise as it should be. */
function nameFixOf(
  raw: string,
  name: string,
  value: unknown,
  kind: RecordReading["kind"],
): Written | undefined {
  if (name === "titles" || name === "awards") {
    const after = writeAwardNames(raw, kind === "collective");
    return after === undefined ? undefined : { after, kinds: ["award-code"] };
  }
  const after = name === "unit" ? writeSchoolName(raw, value) : undefined;
  return after === undefined ? undefined : { after, kinds: ["school-code"] };
}

/** Writes a whole day as people do; a month or a year alone stays as it is. */
function dateForm(date: string): string | undefined {
  const [year, month, day] = date.split("-");
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : `${day}/${month}/${year}`;
}

function isInOldEncoding({ encoding }: ListReading, cell: string): boolean {
  return encoding?.[cell.replace(/\d+$/u, "")] !== undefined;
}

/** The cells that hold typed text, by place. */
function textCells({ sheets }: WorkbookSnapshot): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, rows } of sheets) {
    for (const { row, cells } of rows) {
      for (const { column, value, isFormula } of cells) {
        if (typeof value === "string" && !isFormula) found.set(key(name, cellAddress(row, column)), value);
      }
    }
  }
  return found;
}

const key = (sheet: string, cell: string): string => `${cell} ${sheet}`;
