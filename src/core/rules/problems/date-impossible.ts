import { firstDayOf, lastDayOf, wholeMonthsBetween } from "../../domain";
import type { Entry, FieldName, LegalDate, ListReading } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { cellHasIssue } from "../places/cell-issues";
import { looksLikeDate } from "../cells/date-text";
import { foldedWords } from "../cells/folded-words";
import { findCell, findColumn, nameCell, placeIn } from "../lookup/list-in-run";
import { rawText } from "../cells/raw-text";
import { defineRule } from "../rule";
import { knownValue } from "../cells/known-value";

/** The ages, in years, between which a nominee of a school's staff is not asked about. */
const youngest = 18;
const oldest = 75;

const dateFields: readonly FieldName[] = ["birthDate", "recruitedOn", "decision", "initiativeDecision"];

/** Finds dates that the calendar does not have, and birth dates that make a member of staff too young or too old. */
export const dateImpossible = defineRule({
  id: "date-impossible",
  looksAt: "list",
  emits: ["date-impossible"],
  find: ({ reading, entries }) => {
    const noted = notedCells(reading);
    const found: Impossible[] = [];
    for (const entry of entries) {
      if (hasOddDate(entry, noted))
        for (const field of dateFields) found.push(...findImpossible(entry, field));
      const age = findOddAge(entry);
      if (age !== undefined) found.push(age);
    }
    return found;
  },
});

type Impossible = Finding<"date-impossible">;

/** The cells of which reading noted that the calendar has no such day. */
function notedCells({ readIssues }: ListReading): ReadonlySet<string> {
  const noted = readIssues.filter(({ code }) => code === "impossible-date");
  return new Set(noted.flatMap(({ cell }) => cell ?? []));
}

/** Nearly all dates are whole days. */
function hasOddDate({ fields }: Entry, noted: ReadonlySet<string>): boolean {
  const { birthDate, recruitedOn, decision, initiativeDecision } = fields;
  return (
    (birthDate !== undefined && isOdd(birthDate, noted)) ||
    (recruitedOn !== undefined && isOdd(recruitedOn, noted)) ||
    (decision !== undefined && isOdd(decision, noted)) ||
    (initiativeDecision !== undefined && isOdd(initiativeDecision, noted))
  );
}

/** Of a date made of several cells nobody knows at once whether one of them was noted. */
function isOdd(
  { value, cell }: { readonly value: unknown; readonly cell?: string },
  noted: ReadonlySet<string>,
): boolean {
  return value === null || (noted.size > 0 && (cell === undefined || noted.has(cell)));
}

function findImpossible(entry: Entry, field: FieldName): readonly Impossible[] {
  const reading = entry.fields[field];
  if (reading === undefined) return [];
  const own = reading.cell ?? findCell(entry, field) ?? nameCell(entry);
  const cells = reading.cells === undefined ? [own] : Object.keys(reading.cells);
  // The reader says which cell; of a number and date that stand together the number may still be right.
  const noted = cells.find((cell) => cellHasIssue(entry, cell, "impossible-date"));
  const cell = noted ?? own;
  const raw = rawText(entry, field);
  const isOpen = reading.value !== null || !looksLikeDate(raw);
  if (
    noted === undefined &&
    (isOpen || cellHasIssue(entry, cell, "ambiguous-date-order", "swapped-day-month"))
  ) {
    return [];
  }
  return [
    finding("date-impossible", placeIn(entry, cell), { field, raw, reason: "not-in-calendar", age: null }),
  ];
}

function findOddAge(entry: Entry): Impossible | undefined {
  const birthDate = entry.fields.birthDate?.value ?? undefined;
  if (birthDate === undefined || entry.kind !== "individual") return undefined;
  const until = yearEnd(entry);
  if (until === undefined || isOfWorkingAge(birthDate, until)) return undefined;
  const reason = oddness(birthDate, until);
  if (reason === undefined || isLearner(entry)) return undefined;
  const cell = findCell(entry, "birthDate") ?? nameCell(entry);
  const params = { field: "birthDate", raw: rawText(entry, "birthDate"), ...reason } as const;
  return finding("date-impossible", placeIn(entry, cell), params, {
    softened: reason.reason !== "in-future",
  });
}

/** The usual case by whole years alone, well inside both limits. */
function isOfWorkingAge(birthDate: LegalDate, until: LegalDate): boolean {
  const years = Number(until.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return years > youngest && years < oldest;
}

/** The benefit of the doubt: a bare year or month counts as the day that makes the age possible. */
function oddness(
  birthDate: LegalDate,
  until: LegalDate,
): { readonly reason: string; readonly age: number } | undefined {
  const earliest = firstDayOf(birthDate);
  if (earliest > until) return { reason: "in-future", age: 0 };
  const atMost = Math.floor(wholeMonthsBetween(earliest, until) / 12);
  if (atMost < youngest) return { reason: "too-young", age: atMost };
  const atLeast = Math.floor(wholeMonthsBetween(lastDayOf(birthDate), until) / 12);
  return atLeast > oldest ? { reason: "too-old", age: atLeast } : undefined;
}

function yearEnd(entry: Entry): LegalDate | undefined {
  if (entry.year !== null) return `${entry.year.slice(-4)}-08-31`;
  return entry.governingOn === null ? undefined : lastDayOf(entry.governingOn);
}

/** Lists of pupils have classes; a pupil's row says so in its position, its unit or before the name. */
function isLearner(entry: Entry): boolean {
  if (learner.test(foldedWords(knownValue(entry, "position") ?? ""))) return true;
  if (/^(?:em|chau) |\b(?:hoc sinh|lop \d)/u.test(`${wordsIn(entry, "fullName")}|${wordsIn(entry, "unit")}`))
    return true;
  return knownValue(entry, "position") === undefined && findColumn(entry.list.reading, "class") !== undefined;
}

const learner = /^(hoc sinh|hs|tre|chau|sinh vien|hoc vien|em)\b/u;

function wordsIn(entry: Entry, field: FieldName): string {
  return foldedWords(rawText(entry, field));
}
