/** Turns what was read into entries: each nominee's row with the school, year, date and signer that govern it. */
import type { AwardId, Level } from "../../domain/award";
import type { Entry, EntryAward, EntryList } from "../../domain/entry";
import type { LegalDate } from "../../domain/legal-date";
import type { ListReading, NumberAndDate, RecordReading, WorkbookReading } from "../../domain/reading";
import { isRecognition } from "../words/contest-words";
import { schoolYearFrom } from "../../domain/school-year";
import type { SchoolYear, YearSpan } from "../../domain/school-year";
import { contestAward } from "../list/carry-down";
import { issuerLevelOf } from "../words/issuer-level";
import { settleRegistrations } from "./settle-registrations";
import { schoolResolver } from "./resolve-school";
import { schoolWordsOf } from "../words/school-words";
import { tellApart } from "./tell-apart";
import { isSchoolName, schoolTypeOf } from "../values/parse-school";

export interface EntryOptions {
  /** The date that governs rows whose list and cells name none. */
  readonly appliedOn: LegalDate | null;
}

/**
 * Lists on hidden sheets are leftovers of earlier years or look-ups, and registrations beside the proposals say nothing more: they
 * are read and shown, never counted.
 */
export function buildEntries(readings: readonly WorkbookReading[], options: EntryOptions): Entry[] {
  const resolve = schoolResolver(readings);
  const entries: Entry[] = [];
  for (const reading of settleRegistrations(readings)) {
    const own: Entry[] = [];
    const hidden = new Set(
      reading.sheets.filter((sheet) => sheet.state !== "visible").map((sheet) => sheet.name),
    );
    for (const list of reading.lists) {
      if (!hidden.has(list.sheet) && list.registrationFor === undefined)
        addList(reading.file, list, options, resolve, own);
    }
    for (const entry of tellApart(own)) entries.push(entry);
  }
  return entries;
}

function addList(
  file: string,
  reading: ListReading,
  options: EntryOptions,
  resolve: (name: string) => string,
  entries: Entry[],
): void {
  const school = reading.school?.value;
  const list: EntryList = {
    file,
    sheet: reading.sheet,
    kind: reading.kind,
    school: school === null || school === undefined ? null : resolve(school),
    year: schoolYearOf(reading.year?.value),
    reading,
  };
  const columns = markColumns(reading);
  const listDecision = decisionOfList(reading);
  for (const record of reading.records)
    entries.push(entryOf(record, list, columns, listDecision, options, resolve));
}

function entryOf(
  record: RecordReading,
  list: EntryList,
  columns: ReadonlyMap<AwardId, string>,
  listDecision: NumberAndDate | null,
  options: EntryOptions,
  resolve: (name: string) => string,
): Entry {
  const school = schoolOf(record, list, resolve);
  const own = record.fields.decision?.value ?? null;
  const decision = own ?? listDecision;
  const [governingOn, governedBy] = governing(own, listDecision, options.appliedOn);
  const name = record.fields.fullName?.value ?? record.fields.collectiveName?.value ?? null;
  return {
    file: list.file,
    sheet: list.sheet,
    row: record.row,
    list,
    kind: record.kind,
    status: isDecided(list.kind) ? "decided" : "proposed",
    school,
    schoolType: schoolTypeOf(school),
    year: yearOf(record, list),
    name,
    decision,
    governingOn,
    governedBy,
    issuerLevel: issuerLevelOf(record, list.reading),
    awards: awardsOf(record, list.reading, columns),
    fields: record.fields,
  };
}

function isDecided(kind: ListReading["kind"]): boolean {
  return kind === "award-results" || kind === "gvdg" || kind === "gvcng";
}

function schoolYearOf(span: YearSpan | null | undefined): SchoolYear | null {
  return span?.type === "school" ? schoolYearFrom(span.from) : null;
}

function yearOf(record: RecordReading, list: EntryList): SchoolYear | null {
  return record.year === undefined ? list.year : schoolYearOf(record.year.value);
}

/** The row's own unit, else the school row above it, else a collective that is itself a school, else the list's. */
function schoolOf(record: RecordReading, list: EntryList, resolve: (name: string) => string): string | null {
  const unit = record.fields.unit?.value;
  if (typeof unit === "string" && isSchoolName(unit)) return resolve(unit);
  if (record.group !== undefined && isSchoolName(record.group)) return resolve(record.group);
  const itself =
    record.kind === "collective"
      ? schoolWordsOf(record.fields.collectiveName?.value ?? "")?.value
      : undefined;
  if (itself !== undefined && list.school === null) return resolve(itself);
  return list.school ?? (itself === undefined ? null : resolve(itself));
}

function governing(
  own: NumberAndDate | null,
  ofList: NumberAndDate | null,
  appliedOn: LegalDate | null,
): readonly [LegalDate | null, Entry["governedBy"]] {
  const ownDate = own?.date ?? null;
  const listDate = ofList?.date ?? null;
  if (ownDate !== null) return [ownDate, "row"];
  if (listDate !== null) return [listDate, "list"];
  return appliedOn === null ? [null, "unknown"] : [appliedOn, "applied-on"];
}

/** A list attached to a decision is governed by that decision's date. A letter of request decides nothing. */
function decisionOfList(reading: ListReading): NumberAndDate | null {
  const attached = reading.attachedTo?.value;
  return attached?.type === "QĐ" ? { number: attached.number, date: attached.date } : null;
}

/** Column letters of the mark columns by award. */
function markColumns(reading: ListReading): ReadonlyMap<AwardId, string> {
  const marks = reading.columns.filter((column) => /^(?:titles|awards):/u.test(column.field));
  return new Map(marks.map((column) => [column.field.slice(column.field.indexOf(":") + 1), column.col]));
}

function awardsOf(
  record: RecordReading,
  list: ListReading,
  columns: ReadonlyMap<AwardId, string>,
): readonly EntryAward[] {
  if (record.fields.result?.value === "khong-dat") return [];
  const awards: EntryAward[] = [];
  for (const field of [record.fields.titles, record.fields.awards]) {
    for (const award of field?.value ?? []) {
      const column = field?.cells === undefined ? undefined : columns.get(award);
      const cell =
        column === undefined
          ? (field?.cell ?? Object.keys(field?.cells ?? {})[0])
          : `${column}${String(record.row)}`;
      awards.push({ award, cell: cell ?? `A${String(record.row)}` });
    }
  }
  const areMarked = [...columns.keys()].some(isRecognition);
  if (awards.length === 0 && !areMarked && (list.kind === "gvdg" || list.kind === "gvcng"))
    return contestAwards(record, list, list.kind);
  return awards;
}

/** A contest list recognises each of its rows, but those that it says did not pass. */
function contestAwards(
  record: RecordReading,
  list: ListReading,
  kind: "gvdg" | "gvcng",
): readonly EntryAward[] {
  const result = record.fields.result;
  if (result?.value === "khong-dat" || result?.value === null) return [];
  const level: Level | undefined = record.fields.level?.value ?? list.level;
  const cell = result?.cell ?? record.fields.fullName?.cell ?? `A${String(record.row)}`;
  return [{ award: contestAward(kind, level), cell }];
}
