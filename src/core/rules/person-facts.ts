import type { AwardId, Entry, PersonFacts, Rating } from "../domain";
import { disciplineOf } from "./discipline-facts";
import type { EntryIndex } from "./entry-index";
import { foldedWords } from "./folded-words";
import { historyOf } from "./history-facts";
import { initiativesOf } from "./initiative-facts";
import { rawText } from "./raw-text";
import { comparePeople } from "./same-person";
import { knownValue } from "./known-value";
import type { Writable } from "./writable";

export interface PersonKnown {
  readonly facts: PersonFacts;
  /** True where the titles of earlier years may be more than those found. */
  readonly isHistoryPartial: boolean;
}

/**
 * Collects what a person's row, and the other lists of the same school and year, say of the person, over what the settings
 * assume. A cell that says something which was not understood leaves its fact unknown: no assumption stands in for it.
 */
export function personFactsOf(
  entry: Entry,
  award: AwardId,
  index: EntryIndex,
  assumed: PersonFacts,
): PersonKnown {
  const facts: Writable<PersonFacts> = { ...assumed };
  addRating(facts, entry, index);
  addService(facts, entry);
  addDiscipline(facts, entry);
  if (wasGivenBaseTitle(entry, index)) facts.isLdtt = true;
  const { initiatives } = initiativesOf(entry, award);
  if (initiatives !== undefined) facts.initiatives = initiatives;
  const history = historyOf(entry, index);
  if (history.held.length > 0 || history.isComplete) facts.history = history.held;
  return { facts, isHistoryPartial: !history.isComplete };
}

function addRating(facts: Writable<PersonFacts>, entry: Entry, index: EntryIndex): void {
  const rating = entry.fields.rating === undefined ? rosterRating(entry, index) : knownValue(entry, "rating");
  if (rating !== undefined) facts.rating = rating;
}

/** The rating that the school's roster of the year gives, where exactly one row there can be the person. */
function rosterRating(entry: Entry, index: EntryIndex): Rating | undefined {
  if (entry.year === null) return undefined;
  const school = index.foldedSchool(entry);
  const rows = index
    .rosterLike(entry)
    .filter(
      (other) =>
        other.year === entry.year &&
        index.foldedSchool(other) === school &&
        comparePeople(entry, other) !== "different",
    );
  const ratings = new Set(rows.map((row) => knownValue(row, "rating")));
  const [rating] = ratings;
  return ratings.size === 1 && rating !== undefined ? rating : undefined;
}

/** The title that higher ones build on. */
const baseTitle: AwardId = "LDTT";

/** True where a results list of the year says so; a proposal proves nothing, and no word of it is no "no". */
function wasGivenBaseTitle(entry: Entry, index: EntryIndex): boolean {
  const school = index.foldedSchool(entry);
  return index
    .decidedLike(entry)
    .some(
      (other) =>
        other.year === entry.year &&
        other.awards.some(({ award }) => award === baseTitle) &&
        index.foldedSchool(other) === school &&
        comparePeople(entry, other) !== "different",
    );
}

function addService(facts: Writable<PersonFacts>, entry: Entry): void {
  const { registered, recruitedOn, position } = entry.fields;
  if (registered !== undefined) {
    if (registered.value === null) delete facts.registered;
    else facts.registered = registered.value;
  }
  if (recruitedOn !== undefined) {
    if (recruitedOn.value === null) delete facts.recruitedOn;
    else facts.recruitedOn = recruitedOn.value;
  }
  if (typeof position?.value === "string") facts.isHead = isHead(position.value);
}

function addDiscipline(facts: Writable<PersonFacts>, entry: Entry): void {
  const text = rawText(entry, "discipline");
  if (text !== "") {
    const discipline = disciplineOf(text);
    if (discipline === undefined) delete facts.discipline;
    else facts.discipline = discipline;
  }
  if (isUnderInquiry(entry)) facts.underInvestigation = true;
}

/** "Đang xem xét kỷ luật", "đang bị thanh tra": the award waits until it ends. */
function isUnderInquiry(entry: Entry): boolean {
  return (["discipline", "note"] as const).some((field) => inquiry.test(foldedWords(rawText(entry, field))));
}

const inquiry =
  /\bdang (?:bi |duoc |trong thoi gian |trong qua trinh )*(?:xem xet (?:xu ly |thi hanh )?ky luat|thanh tra|dieu tra|xu ly ky luat)\b/u;

/** "Hiệu trưởng", not "Phó Hiệu trưởng". */
function isHead(position: string): boolean {
  return /^(?:bi thu chi bo,? )?hieu truong\b/u.test(foldedWords(position));
}
