import type { Entry, FieldName } from "../domain";
import { finding } from "../findings";
import type { Finding } from "../findings";
import { asksFor, fillsMost } from "./asked-field";
import { findCell, findColumn, isNomination, nameCell, placeIn } from "./list-in-run";
import type { ListInRun } from "./list-in-run";
import { defineRule } from "./rule";

/**
 * Finds rows without what their own list asks of everyone: a name, an award, a rating, a year, a school, a decision.
 *
 * A list asks for what it has a column for and fills in most rows; a column that is mostly empty asks for nothing.
 */
export const requiredMissing = defineRule({
  id: "required-missing",
  looksAt: "list",
  emits: ["required-missing"],
  find: (list) => [
    ...findNameless(list),
    ...findAwardless(list),
    ...findUnrated(list),
    ...findUnborn(list),
    ...findYearless(list),
    ...findUnplaced(list),
    ...findUndated(list),
  ],
});

type Missing = Finding<"required-missing">;

function findNameless({ entries }: ListInRun): readonly Missing[] {
  const nameless = entries.filter(({ name }) => name === null);
  return nameless.map((entry) => missingAt(entry, nameCell(entry), nameField(entry)));
}

function nameField(entry: Entry): FieldName {
  return entry.kind === "individual" ? "fullName" : "collectiveName";
}

function findAwardless({ reading, entries }: ListInRun): readonly Missing[] {
  if (!isNomination(reading)) return [];
  const column = findColumn(reading, "titles") ?? findColumn(reading, "awards");
  if (column === undefined || !fillsMost(entries, namesAnAward)) return [];
  const field = column.field.startsWith("awards") ? "awards" : "titles";
  return entries
    .filter((entry) => entry.name !== null && !namesAnAward(entry))
    .map((entry) => missingAt(entry, `${column.col}${String(entry.row)}`, field));
}

/** "Không" in the award column is an answer, and a text that names no known award is another problem. */
function namesAnAward({ awards, fields }: Entry): boolean {
  return awards.length > 0 || fields.titles !== undefined || fields.awards !== undefined;
}

/** Birth dates tell namesakes apart; a list that gives nearly all of them forgot the others. */
function findUnborn({ reading, entries }: ListInRun): readonly Missing[] {
  const column = findColumn(reading, "birthDate");
  if (column === undefined || !isNomination(reading)) return [];
  const people = entries.filter(({ kind, name }) => kind === "individual" && name !== null);
  const unborn = people.filter(({ fields }) => fields.birthDate === undefined);
  if (unborn.length * 10 > people.length) return [];
  return unborn.map((entry) => missingAt(entry, `${column.col}${String(entry.row)}`, "birthDate"));
}

/** A list may rate persons in one column and collectives in another; a row needs one of those its kind uses. */
function findUnrated(list: ListInRun): readonly Missing[] {
  return list.entries.filter(isUnrated).flatMap((entry) => {
    const fields: readonly FieldName[] = entry.kind === "collective" ? ["unitRating", "rating"] : ["rating"];
    const field = fields.find((name) => findColumn(list.reading, name) !== undefined);
    if (field === undefined || !asksFor(list, fields, entry.kind)) return [];
    return [missingAt(entry, findCell(entry, field) ?? nameCell(entry), field)];
  });
}

function isUnrated({ name, kind, fields }: Entry): boolean {
  const isRated = fields.rating !== undefined || (kind === "collective" && fields.unitRating !== undefined);
  return name !== null && !isRated;
}

/** In a list over several years the year is in each row; where one is empty, the row belongs to no year. */
function findYearless(list: ListInRun): readonly Missing[] {
  const { records } = list.reading;
  const filled = records.find(({ year }) => year?.cell !== undefined)?.year?.cell;
  const column = filled?.replace(/\d+$/u, "");
  if (column === undefined) return [];
  const rows = new Set(records.flatMap(({ row, year }) => (year === undefined ? [row] : [])));
  if (rows.size * 2 > records.length) return [];
  return named(list)
    .filter(({ row, year }) => year === null && rows.has(row))
    .map((entry) => missingAt(entry, `${column}${String(entry.row)}`, "schoolYear"));
}

/** In a list over several schools the school is in each row. */
function findUnplaced(list: ListInRun): readonly Missing[] {
  const column = findColumn(list.reading, "unit");
  if (column === undefined || list.reading.school !== null) return [];
  const rows = named(list);
  if (!namesSeveralUnits(rows) || !fillsMost(rows, ({ fields }) => fields.unit !== undefined)) return [];
  return rows
    .filter(({ school, fields }) => school === null && fields.unit === undefined)
    .map((entry) => missingAt(entry, `${column.col}${String(entry.row)}`, "unit"));
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
  return finding("required-missing", placeIn(entry, cell), { field }, { softened });
}
