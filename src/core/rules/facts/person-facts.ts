import type { AwardId, DisciplineForm, Entry, LegalDate, PersonFacts, Rating } from "../../domain";
import { claimsSuddenDeed } from "./claimed-ground";
import { disciplineInNote, disciplineOf } from "./discipline-facts";
import type { EntryIndex } from "../lookup/entry-index";
import { foldedWords } from "../cells/folded-words";
import { historyOf } from "./history-facts";
import type { HistoryFacts } from "./history-facts";
import { initiativesOf } from "./initiative-facts";
import { rawText } from "../cells/raw-text";
import { comparePeople } from "./same-person";
import { knownValue } from "../cells/known-value";
import type { Writable } from "../cells/writable";

/** What a row and the other lists of its school and year say of a person, before anything is assumed. */
export interface PersonRow {
  readonly rating: Rating | undefined;
  /** True where a results list of the year gives the base title. */
  readonly isLdtt: boolean;
  /** Null where the cell says something that was not understood. */
  readonly registered: boolean | null | undefined;
  /** Null where the row says something of it, and no day. */
  readonly recruitedOn: LegalDate | null | undefined;
  readonly isHead: boolean | undefined;
  readonly discipline: DisciplineForm | "none" | "unread" | undefined;
  readonly isUnderInquiry: boolean;
  readonly claimsSuddenDeed: boolean;
  readonly initiatives: PersonFacts["initiatives"];
  readonly history: HistoryFacts;
}

/** Reads what is said of a person. */
export function readPersonRow(entry: Entry, award: AwardId, index: EntryIndex): PersonRow {
  const { fields } = entry;
  const decided = index.decidedLike(entry);
  return {
    rating: fields.rating === undefined ? rosterRating(entry, index) : (fields.rating.value ?? undefined),
    isLdtt: decided.length > 0 && wasGivenBaseTitle(entry, decided, index),
    registered: fields.registered?.value,
    recruitedOn: fields.recruitedOn === undefined ? recruitedInNote(entry) : fields.recruitedOn.value,
    isHead: typeof fields.position?.value === "string" ? isHead(fields.position.value) : undefined,
    discipline: disciplineIn(entry),
    isUnderInquiry: isUnderInquiry(entry),
    claimsSuddenDeed: claimsSuddenDeed(entry),
    initiatives: initiativesOf(entry, award).initiatives,
    history: historyOf(entry, decided),
  };
}

/** Writes what is said of a person so that equal rows have equal keys: a number where no date or list of facts is said. */
export function keyOfPersonRow(row: PersonRow): string | number {
  const { recruitedOn, initiatives, history } = row;
  const marks = marksOf(row);
  if (recruitedOn === undefined && initiatives === undefined && history.key === "") return marks;
  const held = initiatives === undefined ? "?" : keyOfInitiatives(initiatives);
  return `${String(marks)}|${String(recruitedOn)}|${held}|${history.key}`;
}

const ratings: readonly PersonRow["rating"][] = [undefined, "KHTNV", "HTNV", "HTTNV", "HTXSNV"];
const disciplines: readonly PersonRow["discipline"][] = [
  undefined,
  "none",
  "unread",
  "khien-trach",
  "canh-cao",
  "cach-chuc",
  "giang-chuc",
  "buoc-thoi-viec",
];
const answers = [undefined, null, false, true] as const;

/** All marks of few values in one number: each takes its own place in it. */
function marksOf(row: PersonRow): number {
  const { rating, isLdtt, registered, isHead, discipline, isUnderInquiry, claimsSuddenDeed: isSudden } = row;
  let marks = ratings.indexOf(rating);
  marks = marks * disciplines.length + disciplines.indexOf(discipline);
  marks = marks * answers.length + answers.indexOf(registered);
  marks = marks * answers.length + answers.indexOf(isHead);
  return marks * 8 + (isSudden ? 4 : 0) + (isLdtt ? 2 : 0) + (isUnderInquiry ? 1 : 0);
}

function keyOfInitiatives(initiatives: PersonFacts["initiatives"]): string {
  return initiatives?.map(({ level }) => level).join() ?? "none";
}

/**
 * Builds a person's facts over what the settings assume. A cell that says something which was not understood leaves its fact
 * unknown: no assumption stands in for it.
 */
export function buildPersonFacts(row: PersonRow, assumed: PersonFacts): PersonFacts {
  const facts: Writable<PersonFacts> = { ...assumed };
  if (row.rating !== undefined) facts.rating = row.rating;
  if (row.isLdtt) facts.isLdtt = true;
  if (row.registered === null) delete facts.registered;
  else if (row.registered !== undefined) facts.registered = row.registered;
  if (row.recruitedOn === null) delete facts.recruitedOn;
  else if (row.recruitedOn !== undefined) facts.recruitedOn = row.recruitedOn;
  if (row.isHead !== undefined) facts.isHead = row.isHead;
  if (row.discipline === "unread") delete facts.discipline;
  else if (row.discipline !== undefined) facts.discipline = row.discipline === "none" ? null : row.discipline;
  if (row.isUnderInquiry) facts.underInvestigation = true;
  if (row.claimsSuddenDeed) facts.otherGround = true;
  if (row.initiatives !== undefined) facts.initiatives = row.initiatives;
  const { held, isComplete, ratings } = row.history;
  if (held.length > 0 || isComplete) facts.history = held;
  if (ratings !== undefined) facts.ratings = ratings;
  return facts;
}

/** The rating that the school's roster of the year gives, where exactly one row there can be the person. */
function rosterRating(entry: Entry, index: EntryIndex): Rating | undefined {
  const alike = index.rosterLike(entry);
  if (entry.year === null || alike.length === 0) return undefined;
  const school = index.foldedSchool(entry);
  const rows = alike.filter(
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
function wasGivenBaseTitle(entry: Entry, decided: readonly Entry[], index: EntryIndex): boolean {
  const school = index.foldedSchool(entry);
  return decided.some(
    (other) =>
      other.year === entry.year &&
      other.awards.some(({ award }) => award === baseTitle) &&
      index.foldedSchool(other) === school &&
      comparePeople(entry, other) !== "different",
  );
}

function disciplineIn(entry: Entry): PersonRow["discipline"] {
  const text = rawText(entry, "discipline");
  if (text === "") return disciplineInNote(rawText(entry, "note"), entry.year);
  const discipline = disciplineOf(text);
  return discipline === null ? "none" : (discipline ?? "unread");
}

/** "Mới tuyển dụng 4 tháng" in a remark: somebody new, whose day must be known. */
function recruitedInNote(entry: Entry): null | undefined {
  if (entry.fields.note === undefined) return undefined;
  return /\bmoi (?:duoc )?(?:tuyen dung|tuyen|trung tuyen|vao nganh|ra truong)\b/u.test(
    foldedWords(rawText(entry, "note")),
  )
    ? null
    : undefined;
}

/** "Đang xem xét kỷ luật", "đang bị thanh tra": the award waits until it ends. */
function isUnderInquiry(entry: Entry): boolean {
  const { discipline, note } = entry.fields;
  if (discipline === undefined && note === undefined) return false;
  return (["discipline", "note"] as const).some((field) => inquiry.test(foldedWords(rawText(entry, field))));
}

const inquiry =
  /\bdang (?:bi |duoc |trong thoi gian |trong qua trinh )*(?:xem xet (?:xu ly |thi hanh )?ky luat|thanh tra|dieu tra|xu ly ky luat)\b/u;

/** "Hiệu trưởng", not "Phó Hiệu trưởng". */
function isHead(position: string): boolean {
  return /^(?:bi thu chi bo,? )?hieu truong\b/u.test(foldedWords(position));
}
