import type { Entry, FieldName } from "../domain";
import { finding } from "../findings";
import type { Finding } from "../findings";
import { asksFor, fillsMost } from "./asked-field";
import { findCell, findColumn, isNomination, nameCell, placeIn } from "./list-in-run";
import type { ListInRun } from "./list-in-run";
import { defineRule } from "./rule";

/**
 * Finds rows without what their own list asks of everyone: a name, an award, a rating.
 *
 * A list asks for what it has a column for and fills in most rows; a column that is mostly empty asks for nothing.
 */
export const requiredMissing = defineRule({
  id: "required-missing",
  looksAt: "list",
  emits: ["required-missing"],
  find: (list) => [...findNameless(list), ...findAwardless(list), ...findUnrated(list), ...findUnborn(list)],
});

type Missing = Finding<"required-missing">;

function findNameless({ entries }: ListInRun): readonly Missing[] {
  return entries
    .filter(({ name }) => name === null)
    .map((entry) => missingAt(entry, nameCell(entry), nameField(entry)));
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
  const people = entries.filter(({ kind, name }) => kind === "individual" && name !== null);
  const unborn = people.filter(({ fields }) => fields.birthDate === undefined);
  if (column === undefined || !isNomination(reading) || unborn.length * 10 > people.length) return [];
  return unborn.map((entry) => missingAt(entry, `${column.col}${String(entry.row)}`, "birthDate"));
}

/** A list may rate persons in one column and collectives in another; a row needs one of those its kind uses. */
function findUnrated(list: ListInRun): readonly Missing[] {
  return list.entries.flatMap((entry) => {
    const fields: readonly FieldName[] = entry.kind === "collective" ? ["unitRating", "rating"] : ["rating"];
    if (entry.name === null || fields.some((field) => entry.fields[field] !== undefined)) return [];
    const field = fields.find((name) => findColumn(list.reading, name) !== undefined);
    if (field === undefined || !asksFor(list, fields, entry.kind)) return [];
    return [missingAt(entry, findCell(entry, field) ?? nameCell(entry), field)];
  });
}

function missingAt(entry: Entry, cell: string, field: FieldName): Missing {
  return finding("required-missing", placeIn(entry, cell), { field });
}
