import type { Entry, FieldName, UnitFacts } from "../../domain";
import { claimsSuddenDeed } from "./claimed-ground";
import type { DenominatorPolicy } from "./counts-as-member";
import { saysNone } from "./discipline-facts";
import type { EntryIndex } from "../lookup/entry-index";
import { foldedWords } from "../cells/folded-words";
import { historyOf } from "./history-facts";
import { memberCountsOf } from "./member-counts";
import { rawText } from "../cells/raw-text";
import { knownValue } from "../cells/known-value";
import type { Writable } from "../cells/writable";

export interface UnitKnown {
  readonly facts: UnitFacts;
  /** True where the titles of earlier years may be more than those found. */
  readonly isHistoryPartial: boolean;
}

const countFields = {
  members: "headcount",
  ldttCount: "countLDTT",
  cstdcsCount: "countCSTDCS",
  completedCount: "countHTNV",
} as const satisfies Partial<Record<keyof UnitFacts, FieldName>>;

/**
 * Collects what a collective's row says of it over what the settings assume, and counts from the school's lists of individuals
 * what the row does not say.
 */
export function unitFactsOf(
  entry: Entry,
  index: EntryIndex,
  assumed: UnitFacts,
  policy: DenominatorPolicy = "all",
): UnitKnown {
  const facts: Writable<UnitFacts> = { ...assumed };
  const rating = knownValue(entry, entry.fields.unitRating === undefined ? "rating" : "unitRating");
  if (rating !== undefined) facts.rating = rating;
  if (claimsSuddenDeed(entry)) facts.otherGround = true;
  addCounts(facts, entry, index, policy);
  addDiscipline(facts, entry);
  const history = historyOf(entry, index.decidedLike(entry));
  if (history.held.length > 0 || history.isComplete) facts.history = history.held;
  if (history.ratings !== undefined) facts.ratings = history.ratings;
  return { facts, isHistoryPartial: !history.isComplete };
}

/** The row's own figures come first: they are what the school claims and the check compares. */
function addCounts(
  facts: Writable<UnitFacts>,
  entry: Entry,
  index: EntryIndex,
  policy: DenominatorPolicy,
): void {
  const counted = isWholeSchool(entry, index)
    ? memberCountsOf(index, entry.school ?? "", entry.year ?? "", policy)
    : {};
  for (const fact of ["members", "ldttCount", "cstdcsCount", "completedCount"] as const) {
    const field = countFields[fact];
    const value = entry.fields[field] === undefined ? counted[fact] : knownValue(entry, field);
    if (value !== undefined) facts[fact] = value;
  }
}

/** Forms and their number stand in words: only "none" is understood of them. */
function addDiscipline(facts: Writable<UnitFacts>, entry: Entry): void {
  const text = rawText(entry, "discipline");
  if (text === "") return;
  if (saysNone(foldedWords(text))) facts.discipline = null;
  else delete facts.discipline;
}

/** Tells whether a collective is its school, not one of its departments, whose members the lists do not tell apart. */
export function isWholeSchool(entry: Entry, index: EntryIndex): boolean {
  if (entry.school === null || entry.year === null) return false;
  const [name, school] = [index.foldedName(entry), index.foldedSchool(entry)];
  return name === school || foldedWords(`tập thể ${school}`) === foldedWords(name);
}
