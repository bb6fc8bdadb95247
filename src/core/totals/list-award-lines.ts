import type { CheckResult, MoneyRow } from "../domain/check-result";
import type { AwardId } from "../domain/award";
import type { Entry } from "../domain/entry";
import type { RowPlace } from "../domain/place";
import { awardRecord } from "../law";
import type { AwardLine } from "./award-line";
import { decidingLevel } from "./deciding-level";
import { findFund } from "./find-fund";
import { findOccasion } from "./find-occasion";
import { findRecipient } from "./find-recipient";
import { findRepeatedLines } from "./repeated-lines";
import { isInPeriod } from "./is-in-period";
import { nameSchools } from "./name-schools";
import type { School } from "./name-schools";
import { createNomineeReader } from "./nominee";
import type { Nominee } from "./nominee";

export interface TotalsInput {
  readonly entries: readonly Entry[];
  readonly money: readonly MoneyRow[];
  readonly period: CheckResult["period"];
  /** Rows that say again what an earlier row says, as `awardKey`; they are listed and not counted. */
  readonly duplicates?: ReadonlySet<string>;
}

type Draft = Omit<AwardLine, "counted">;

/** The key of one award of one row: "file|sheet|row|award". */
export function awardKey(at: RowPlace, award: AwardId): string {
  return `${at.file}|${at.sheet}|${String(at.row)}|${award}`;
}

/** Lists each award of each entry once, by file, sheet and row, and marks which of them count. */
export function listAwardLines(input: TotalsInput): AwardLine[] {
  const schools = nameSchools(input.entries);
  const money = new Map(input.money.map((row) => [awardKey(row.at, row.award), row]));
  const given: Given = { schools, money, period: input.period, nomineeOf: createNomineeReader() };
  const drafts = [...input.entries]
    .sort(byPlace)
    .flatMap((entry) => awardsOf(entry).map((award) => draftOf(entry, award, given)));
  const first = drafts.filter(({ key }) => input.duplicates?.has(key) !== true);
  const repeated = findRepeatedLines(first);
  const counting = new Set(first.filter((line) => !repeated.has(line)));
  return drafts.map((line) => Object.assign(line, { counted: counting.has(line) }));
}

/** What all lines are made with; money by `awardKey`. */
interface Given {
  readonly schools: ReadonlyMap<string, School>;
  readonly money: ReadonlyMap<string, MoneyRow>;
  readonly period: CheckResult["period"];
  readonly nomineeOf: (entry: Entry) => Nominee;
}

function draftOf(entry: Entry, award: AwardId, given: Given): Draft {
  const key = awardKey(entry, award);
  const money = given.money.get(key);
  const record = awardRecord(award);
  const recipient = findRecipient(entry, record?.kind);
  const school = entry.school === null ? undefined : given.schools.get(entry.school);
  return {
    key,
    entry,
    award,
    record,
    nominee: given.nomineeOf(entry),
    school: school?.name ?? null,
    schoolType: school?.type ?? entry.schoolType,
    level: decidingLevel(entry, award, money),
    recipient,
    occasion: findOccasion(entry, record?.kind),
    fund: findFund(record?.kind, recipient),
    dueVnd: money?.dueVnd ?? null,
    recordedVnd: money?.recordedVnd ?? null,
    inPeriod: isInPeriod(entry, given.period),
  };
}

function awardsOf(entry: Entry): AwardId[] {
  const awards = entry.awards.map(({ award }) => award);
  return awards.length < 2 ? awards : [...new Set(awards)];
}

function byPlace(a: Entry, b: Entry): number {
  return byText(a.file, b.file) || byText(a.sheet, b.sheet) || a.row - b.row || bySide(a, b);
}

/** Lists that stand side by side share rows. */
function bySide(a: Entry, b: Entry): number {
  return byText(a.list.reading.range, b.list.reading.range) || byText(a.name ?? "", b.name ?? "");
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
