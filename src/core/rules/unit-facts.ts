import type { Entry, FieldName, UnitFacts } from "../domain";
import { saysNone } from "./discipline-facts";
import type { EntryIndex } from "./entry-index";
import { historyOf } from "./history-facts";
import { noFacts } from "./known-facts";
import type { KnownFacts } from "./known-facts";
import { findCell } from "./list-in-run";
import { memberCountsOf } from "./member-counts";
import { rawText } from "./raw-text";
import { foldWithoutAccents } from "../text";
import { knownValue } from "./known-value";

export interface UnitKnown extends KnownFacts<UnitFacts> {
  readonly isHistoryPartial: boolean;
}

const countFields = {
  members: "headcount",
  ldttCount: "countLDTT",
  cstdcsCount: "countCSTDCS",
  completedCount: "countHTNV",
} as const satisfies Partial<Record<keyof UnitFacts, FieldName>>;

/** Collects what a collective's row says of it, and counts from the school's lists of individuals what it does not say. */
export function unitFactsOf(entry: Entry, index: EntryIndex): UnitKnown {
  const known = noFacts<UnitFacts>();
  addRating(known, entry);
  addCounts(known, entry, index);
  const discipline = rawText(entry, "discipline");
  if (discipline !== "") known.unread.add("discipline");
  if (discipline !== "" && saysNone(foldWithoutAccents(discipline).trim())) known.facts.discipline = null;
  const history = historyOf(entry, index);
  if (history.held.length > 0 || history.isComplete) known.facts.history = history.held;
  return { ...known, isHistoryPartial: !history.isComplete };
}

function addRating({ facts, cells }: KnownFacts<UnitFacts>, entry: Entry): void {
  const field: FieldName = entry.fields.unitRating === undefined ? "rating" : "unitRating";
  const rating = knownValue(entry, field);
  if (rating !== undefined) facts.rating = rating;
  const cell = findCell(entry, field) ?? findCell(entry, "unitRating");
  if (cell !== undefined) cells.set("unit.rating", cell);
}

/** The row's own figures come first: they are what the school claims and the check compares. */
function addCounts({ facts, cells }: KnownFacts<UnitFacts>, entry: Entry, index: EntryIndex): void {
  const counted = isWholeSchool(entry, index)
    ? memberCountsOf(index, entry.school ?? "", entry.year ?? "")
    : {};
  for (const fact of ["members", "ldttCount", "cstdcsCount", "completedCount"] as const) {
    const field = countFields[fact];
    const cell = findCell(entry, field);
    if (cell !== undefined) cells.set(`unit.${fact}`, cell);
    const claimed = knownValue(entry, field);
    const value = entry.fields[field] === undefined ? counted[fact] : claimed;
    if (value !== undefined) facts[fact] = value;
  }
}

/** Tells whether a collective is its school, not one of its departments, whose members the lists do not tell apart. */
export function isWholeSchool(entry: Entry, index: EntryIndex): boolean {
  if (entry.school === null || entry.year === null) return false;
  const [name, school] = [index.foldedName(entry), index.foldedSchool(entry)];
  return name === school || foldWithoutAccents(`tập thể ${school}`) === foldWithoutAccents(name);
}
