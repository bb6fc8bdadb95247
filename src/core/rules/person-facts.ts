import type { AwardId, Entry, PersonFacts, Rating } from "../domain";
import { foldWithoutAccents } from "../text";
import { disciplineOf } from "./discipline-facts";
import type { EntryIndex } from "./entry-index";
import { historyOf } from "./history-facts";
import { initiativesOf } from "./initiative-facts";
import { noFacts } from "./known-facts";
import type { KnownFacts } from "./known-facts";
import { findCell } from "./list-in-run";
import { rawText } from "./raw-text";
import { comparePeople } from "./same-person";
import { knownValue } from "./known-value";

export interface PersonKnown extends KnownFacts<PersonFacts> {
  /** True where the titles of earlier years may be more than those found. */
  readonly isHistoryPartial: boolean;
}

/** Collects what a person's row, and the other lists of the same school and year, say of the person. */
export function personFactsOf(entry: Entry, award: AwardId, index: EntryIndex): PersonKnown {
  const known = noFacts<PersonFacts>();
  addRating(known, entry, index);
  addService(known, entry);
  if (wasGivenBaseTitle(entry, index)) known.facts.isLdtt = true;
  const { initiatives, cell } = initiativesOf(entry, award);
  if (initiatives !== undefined) known.facts.initiatives = initiatives;
  if (cell !== undefined) known.cells.set("person.initiatives", cell);
  const history = historyOf(entry, index);
  if (history.held.length > 0 || history.isComplete) known.facts.history = history.held;
  return { ...known, isHistoryPartial: !history.isComplete };
}

function addRating({ facts, cells }: KnownFacts<PersonFacts>, entry: Entry, index: EntryIndex): void {
  const cell = findCell(entry, "rating");
  if (cell !== undefined) cells.set("person.rating", cell);
  if (entry.fields.rating !== undefined) {
    const rating = knownValue(entry, "rating");
    if (rating !== undefined) facts.rating = rating;
    return;
  }
  const rating = rosterRating(entry, index);
  if (rating !== undefined) facts.rating = rating;
}

/** The rating that the school's roster of the year gives, where exactly one row there can be the person. */
function rosterRating(entry: Entry, index: EntryIndex): Rating | undefined {
  const namesakes = index.namesakesOf(entry);
  if (namesakes.length < 2 || entry.school === null || entry.year === null) return undefined;
  const rows = namesakes.filter(
    (other) =>
      other.list.reading.kind === "roster" &&
      other.year === entry.year &&
      index.foldedSchool(other) === index.foldedSchool(entry) &&
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
    .namesakesOf(entry)
    .some(
      (other) =>
        other.status === "decided" &&
        other.year === entry.year &&
        other.awards.some(({ award }) => award === baseTitle) &&
        index.foldedSchool(other) === school &&
        comparePeople(entry, other) !== "different",
    );
}

function addService(known: KnownFacts<PersonFacts>, entry: Entry): void {
  const { facts, cells, unread } = known;
  const registered = knownValue(entry, "registered");
  if (registered !== undefined) facts.registered = registered;
  const recruitedOn = knownValue(entry, "recruitedOn");
  if (recruitedOn !== undefined) facts.recruitedOn = recruitedOn;
  const position = knownValue(entry, "position");
  if (position !== undefined) facts.isHead = isHead(position);
  const discipline = disciplineOf(rawText(entry, "discipline"));
  if (discipline !== undefined) facts.discipline = discipline;
  if (isUnderInquiry(entry)) facts.underInvestigation = true;
  for (const field of ["registered", "recruitedOn", "discipline"] as const) {
    const cell = findCell(entry, field);
    if (cell !== undefined) cells.set(`person.${field}`, cell);
    if (entry.fields[field] !== undefined && rawText(entry, field) !== "") unread.add(field);
  }
}

/** "Đang xem xét kỷ luật", "đang bị thanh tra": the award waits until it ends. */
function isUnderInquiry(entry: Entry): boolean {
  const words = foldWithoutAccents(`${rawText(entry, "discipline")} ${rawText(entry, "note")}`);
  return /\bdang (?:bi |duoc |trong thoi gian |trong qua trinh )*(?:xem xet (?:xu ly |thi hanh )?ky luat|thanh tra|dieu tra|xu ly ky luat)\b/u.test(
    words,
  );
}

/** "Hiệu trưởng", not "Phó Hiệu trưởng". */
function isHead(position: string): boolean {
  return /^(?:bi thu chi bo,? )?hieu truong\b/u.test(foldWithoutAccents(position));
}
