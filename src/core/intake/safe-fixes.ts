/** What may be written better without changing what it says: spaces, accents, characters, the form of a date. */
import { cellAddress } from "../domain/cell-address";
import type { FieldName, ListReading, RawValue, ReadIssueCode, WorkbookReading } from "../domain/reading";
import type { WorkbookSnapshot } from "../domain/snapshot";
import { cleanLines, repairLookAlikes, textTraits } from "../text";
import type { TextTrait } from "../text";

export type SafeFixKind = TextTrait | "date-form";

/** One text cell of a list, as it stands and as it would stand. */
export interface SafeFix {
  readonly sheet: string;
  /** "C12". */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly kinds: readonly SafeFixKind[];
}

const dateFields: ReadonlySet<string> = new Set<FieldName>(["birthDate", "recruitedOn"]);
const dateDoubts: ReadonlySet<ReadIssueCode> = new Set([
  "impossible-date",
  "ambiguous-date-order",
  "swapped-day-month",
]);

/** Gives the fixes in reading order. Formulas, numbers, true dates, text in an old encoding and doubtful dates are left alone. */
export function findSafeFixes(snapshot: WorkbookSnapshot, reading: WorkbookReading): readonly SafeFix[] {
  const texts = textCells(snapshot);
  return reading.lists.flatMap((list) => fixesOf(list, texts));
}

function fixesOf(list: ListReading, texts: ReadonlyMap<string, string>): readonly SafeFix[] {
  const doubtful = new Set(
    list.readIssues.flatMap(({ code, cell }) => (dateDoubts.has(code) && cell !== undefined ? [cell] : [])),
  );
  const fixes = new Map<string, SafeFix>();
  for (const { fields } of list.records) {
    for (const [name, field] of Object.entries(fields)) {
      if (field.fromSection === true) continue;
      for (const [cell, raw] of cellsOf(field)) {
        // A reading shows a true date as text too; only what the cell itself holds as text is written anew.
        const isText = texts.get(key(list.sheet, cell)) === raw;
        if (typeof raw !== "string" || !isText || isInOldEncoding(list, cell)) continue;
        const isSureDate = dateFields.has(name) && !doubtful.has(cell);
        const fix = fixOf(raw, isSureDate ? field.value : null);
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

function fixOf(raw: string, date: unknown): Pick<SafeFix, "after" | "kinds"> | undefined {
  const kinds: SafeFixKind[] = [...textTraits(raw)];
  // Lines that the clerk broke stay lines.
  const cleaned = repairLookAlikes(cleanLines(raw).join("\n")).text;
  const written = typeof date === "string" ? dateForm(date) : undefined;
  const after = written ?? cleaned;
  if (written !== undefined && written !== cleaned) kinds.push("date-form");
  return kinds.length === 0 || after === "" || after === raw ? undefined : { after, kinds };
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
