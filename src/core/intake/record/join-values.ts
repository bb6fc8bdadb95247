/** What two cells of a row say together of one field. */
import type { FieldName, NumberAndDate } from "../../domain/reading";
import { isSchoolName } from "../values/parse-school";

/** Words that may be written on in the next cell or row. */
const writtenOn: ReadonlySet<FieldName> = new Set([
  "fullName",
  "familyName",
  "givenName",
  "collectiveName",
  "position",
  "department",
  "qualification",
  "initiativeName",
  "achievements",
  "previousAwards",
  "discipline",
  "address",
  "phone",
  "note",
  "stt",
  "ethnicity",
  "religion",
  "class",
  "subject",
  "category",
  "initiativeRating",
]);

/** Shares are shown with one decimal: two that round to one share do not contradict each other. */
const percentStep = 1;

/**
 * Lists are joined, number and date complete each other, texts are joined by a space.
 *
 * @returns null where the two contradict each other: nothing may be guessed
 */
export function joinValues(field: FieldName, before: unknown, next: unknown): unknown {
  if (next === undefined || next === null) return before;
  if (before === undefined || before === null) return next;
  if (Array.isArray(before) && Array.isArray(next))
    return [...new Set([...(before as unknown[]), ...(next as unknown[])])];
  if (isNumberAndDate(before) && isNumberAndDate(next)) return joinDecisions(field, before, next);
  if (typeof before === "string" && typeof next === "string") return joinWords(field, before, next);
  // Registered for one title of several; a member of the party, and since when.
  if (field === "registered") return before === true || next === true;
  if (field === "partyMember") return before;
  return isSame(before, next) ? before : null;
}

function joinWords(field: FieldName, before: string, next: string): string | null {
  if (before === next) return before;
  if (field === "unit") return schoolOf(before, next);
  if (field === "initiativeLevel") return higherOf(before, next);
  if (writtenOn.has(field)) return joinTexts(before, next);
  // A year and a day in it: "1980", "1980-05-01".
  const [short, long] = before.length < next.length ? [before, next] : [next, before];
  return /^\d{4}/u.test(short) && long.startsWith(short) ? long : null;
}

/** The school outweighs a department; of two schools none is chosen. */
function schoolOf(before: string, next: string): string | null {
  const [isSchool, isNextSchool] = [before, next].map(isSchoolName);
  if (isSchool !== isNextSchool) return isSchool === true ? before : next;
  return isSchool === true ? null : joinTexts(before, next);
}

const levels = ["co-so", "huyen", "tinh", "toan-quoc"];

/** Of several initiatives the one of the widest reach is what the law asks about. */
function higherOf(before: string, next: string): string {
  return levels.indexOf(next) > levels.indexOf(before) ? next : before;
}

/** Years side by side ("2022-2023: CSTĐCS", "CSTĐCS: 2022-2023") are told apart by more than a space. */
function joinTexts(before: string, next: string): string {
  return /^\d{4}[^:]*: |^[^:]{1,40}: \d{4}/u.test(next) ? `${before}; ${next}` : `${before} ${next}`;
}

/** A person may have several initiatives, each recognised by a decision of its own. */
function joinDecisions(field: FieldName, before: NumberAndDate, next: NumberAndDate): NumberAndDate | null {
  const agree = (["number", "date"] as const).every(
    (part) => before[part] === null || next[part] === null || before[part] === next[part],
  );
  if (!agree) return field === "initiativeDecision" ? before : null;
  return { number: before.number ?? next.number, date: before.date ?? next.date };
}

function isNumberAndDate(value: unknown): value is NumberAndDate {
  return typeof value === "object" && value !== null && "number" in value && "date" in value;
}

function isSame(before: unknown, next: unknown): boolean {
  if (typeof before === "number" && typeof next === "number") return Math.abs(before - next) < percentStep;
  return JSON.stringify(before) === JSON.stringify(next);
}
