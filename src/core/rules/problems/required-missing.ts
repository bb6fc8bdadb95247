import { isNomination } from "../../domain";
import type { ColumnReading, Entry, FieldName, ListReading } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { asksFor, fillsMost } from "../places/asked-field";
import { foldedWords } from "../cells/folded-words";
import { knownValue } from "../cells/known-value";
import { findCell, findColumn, nameCell, placeIn } from "../lookup/list-in-run";
import type { ListInRun } from "../lookup/list-in-run";
import { saysNotRated } from "../cells/not-rated";
import { proposesAward } from "../cells/proposes-award";
import { rawText } from "../cells/raw-text";
import { defineRule } from "../rule";

/**
 * Finds rows without what their own list asks of everyone: a name, an award, a rating, a year, a school, a decision.
 *
 * A list asks for what it has a column for and fills in most rows; a column that is mostly empty asks for nothing.
 */
export const requiredMissing = defineRule({
  id: "required-missing",
  looksAt: "list",
  emits: ["required-missing"],
  find: (list) => {
    const gaps = findGaps(list.entries);
    return [
      ...gaps.nameless.map((entry) => missingAt(entry, nameCell(entry), nameField(entry))),
      ...findAwardless(list, gaps),
      ...findUnrated(list, gaps),
      ...findUnborn(list, gaps),
      ...findYearless(list, gaps),
      ...findUnplaced(list, gaps),
      ...findUndated(list),
    ];
  },
});

type Missing = Finding<"required-missing">;

/** The rows in which something is not said, whether or not their list asks for it, and how many say it. */
interface Gaps {
  readonly nameless: Entry[];
  readonly awardless: Entry[];
  readonly unrated: Entry[];
  readonly unborn: Entry[];
  readonly yearless: Entry[];
  readonly unplaced: Entry[];
  /** Rows that name an award, whether or not they name a nominee. */
  awarded: number;
  named: number;
  /** Named persons. */
  people: number;
  /** Named rows with a unit of their own. */
  placed: number;
}

/** Looks through a list once for all that may be missing. */
function findGaps(entries: readonly Entry[]): Gaps {
  const gaps: Gaps = {
    nameless: [],
    awardless: [],
    unrated: [],
    unborn: [],
    yearless: [],
    unplaced: [],
    awarded: 0,
    named: 0,
    people: 0,
    placed: 0,
  };
  for (const entry of entries) {
    if (namesAnAward(entry)) gaps.awarded += 1;
    else if (entry.name !== null) gaps.awardless.push(entry);
    if (entry.name !== null) addGapsOfNamed(gaps, entry);
    // A cell with an Excel error is not empty: it is asked about as such.
    else if (entry.fields[nameField(entry)]?.value !== null) gaps.nameless.push(entry);
  }
  return gaps;
}

function addGapsOfNamed(gaps: Gaps, entry: Entry): void {
  const { kind, fields, year, school } = entry;
  gaps.named += 1;
  if (kind === "individual") gaps.people += 1;
  if (fields.unit !== undefined) gaps.placed += 1;
  else if (school === null) gaps.unplaced.push(entry);
  if (!isRated(entry)) gaps.unrated.push(entry);
  if (kind === "individual" && fields.birthDate === undefined) gaps.unborn.push(entry);
  if (year === null) gaps.yearless.push(entry);
}

function nameField(entry: Entry): FieldName {
  return entry.kind === "individual" ? "fullName" : "collectiveName";
}

/** One blank in so many rows is a slip; more of them may be people whom nobody proposes. */
const rowsASlip = 10;

function findAwardless({ reading, entries }: ListInRun, { awardless, awarded }: Gaps): readonly Missing[] {
  if (!isNomination(reading) || awardless.length === 0) return [];
  const column = awardColumn(reading);
  if (column === undefined || (awarded > 0 && 2 * awarded < entries.length)) return [];
  const field = column.field.startsWith("awards") ? "awards" : "titles";
  const cellOf = ({ row }: Entry): string => `${column.col}${String(row)}`;
  const open = awardless.filter((entry) => !tellsWhyNot(entry));
  const [first, ...others] = open;
  if (first === undefined) return [];
  // Where nobody has one, colours or a column of their own may mean what no cell says.
  if (awarded > 0 && open.length * rowsASlip <= entries.length)
    return open.map((entry) => missingAt(entry, cellOf(entry), field));
  const related = others.map((entry) => placeIn(entry, cellOf(entry)));
  const params = { field, rowCount: open.length } as const;
  return [finding("required-missing", placeIn(first, cellOf(first)), params, { softened: true, related })];
}

function awardColumn(reading: ListReading): ColumnReading | undefined {
  return findColumn(reading, "titles") ?? findColumn(reading, "awards");
}

const reasons = /nghi|khong (?:xet|de nghi|dang ky)|thai san|tap su|moi tuyen|ky luat/;

/** A rating that carries no title, or a word on leave or probation, answers why nothing is proposed. */
function tellsWhyNot(entry: Entry): boolean {
  const rating = knownValue(entry, "rating");
  if (rating === "HTNV" || rating === "KHTNV" || saysNotRated(entry)) return true;
  return reasons.test(foldedWords(rawText(entry, "note")));
}

/** "Không" in the award column is an answer, and a text that names no known award is another problem. */
function namesAnAward({ awards, fields }: Entry): boolean {
  return awards.length > 0 || fields.titles !== undefined || fields.awards !== undefined;
}

/** Birth dates tell namesakes apart; a list that gives nearly all of them forgot the others. */
function findUnborn({ reading }: ListInRun, { unborn, people }: Gaps): readonly Missing[] {
  const column = findColumn(reading, "birthDate");
  if (column === undefined || !isNomination(reading)) return [];
  if (unborn.length * 10 > people) return [];
  return unborn.map((entry) => missingAt(entry, `${column.col}${String(entry.row)}`, "birthDate"));
}

/**
 * A list may rate persons in one column and collectives in another; a row needs one of those its kind uses, unless it
 * proposes nothing where others do.
 */
function findUnrated(list: ListInRun, { unrated }: Gaps): readonly Missing[] {
  const softened = marksOneRating(list.reading);
  const column = awardColumn(list.reading);
  return unrated.flatMap((entry) => {
    if (column !== undefined && !proposesAward(entry)) return [];
    const fields: readonly FieldName[] = entry.kind === "collective" ? ["unitRating", "rating"] : ["rating"];
    const field = fields.find((name) => findColumn(list.reading, name) !== undefined);
    if (field === undefined || !asksFor(list, fields, entry.kind)) return [];
    return [missingAt(entry, findCell(entry, field) ?? nameCell(entry), field, softened)];
  });
}

/** A blank under "HTXSNV" alone may say that the rating is another one, not that it was forgotten. */
function marksOneRating({ columns }: ListReading): boolean {
  const [only, ...others] = columns.filter(({ field }) => /^(?:unitR|r)ating\b/u.test(field));
  return others.length === 0 && only?.field.includes(":") === true;
}

function isRated({ kind, fields }: Entry): boolean {
  return fields.rating !== undefined || (kind === "collective" && fields.unitRating !== undefined);
}

/** In a list over several years the year is in each row; where one is empty, the row belongs to no year. */
function findYearless({ reading }: ListInRun, { yearless }: Gaps): readonly Missing[] {
  if (yearless.length === 0) return [];
  const { records } = reading;
  const filled = records.find(({ year }) => year?.cell !== undefined)?.year?.cell;
  const column = filled?.replace(/\d+$/u, "");
  if (column === undefined) return [];
  const rows = new Set(records.flatMap(({ row, year }) => (year === undefined ? [row] : [])));
  if (rows.size * 2 > records.length) return [];
  return yearless
    .filter(({ row }) => rows.has(row))
    .map((entry) => missingAt(entry, `${column}${String(entry.row)}`, "schoolYear"));
}

/** In a list over several schools the school is in each row. */
function findUnplaced(list: ListInRun, { unplaced, placed, named: count }: Gaps): readonly Missing[] {
  const column = findColumn(list.reading, "unit");
  if (column === undefined || list.reading.school !== null || unplaced.length === 0) return [];
  if (2 * placed < count || !namesSeveralUnits(named(list))) return [];
  return unplaced.map((entry) => missingAt(entry, `${column.col}${String(entry.row)}`, "unit"));
}

function namesSeveralUnits(rows: readonly Entry[]): boolean {
  let first: string | undefined;
  for (const { fields } of rows) {
    const unit = fields.unit?.value ?? undefined;
    if (unit === undefined) continue;
    if (first !== undefined && unit !== first) return true;
    first = unit;
  }
  return false;
}

/** Results that give each row its decision's date, but not this one: perhaps not decided yet. */
function findUndated(list: ListInRun): readonly Missing[] {
  const column = findColumn(list.reading, "decision");
  if (list.reading.kind !== "award-results" || column === undefined) return [];
  const rows = named(list);
  if (!fillsMost(rows, ({ fields }) => fields.decision?.value?.date !== undefined)) return [];
  return rows
    .filter(({ fields, awards }) => awards.length > 0 && fields.decision === undefined)
    .map((entry) => missingAt(entry, `${column.col}${String(entry.row)}`, "decision", true));
}

function named({ entries }: ListInRun): readonly Entry[] {
  return entries.filter(({ name }) => name !== null);
}

function missingAt(entry: Entry, cell: string, field: Missing["params"]["field"], softened = false): Missing {
  return finding("required-missing", placeIn(entry, cell), { field, rowCount: 1 }, { softened });
}
