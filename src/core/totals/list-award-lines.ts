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
import { nomineeOf } from "./nominee";

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
  const draft = (entry: Entry, award: AwardId): Draft =>
    draftOf(entry, award, schools, money.get(awardKey(entry, award)), input.period);
  const drafts = [...input.entries]
    .sort(byPlace)
    .flatMap((entry) => awardsOf(entry).map((award) => draft(entry, award)));
  const first = drafts.filter(({ entry, award }) => input.duplicates?.has(awardKey(entry, award)) !== true);
  const repeated = findRepeatedLines(first);
  const counting = new Set(first.filter((line) => !repeated.has(line)));
  return drafts.map((line) => ({ ...line, counted: counting.has(line) }));
}

function draftOf(
  entry: Entry,
  award: AwardId,
  schools: ReturnType<typeof nameSchools>,
  money: MoneyRow | undefined,
  period: CheckResult["period"],
): Draft {
  const record = awardRecord(award);
  const recipient = findRecipient(entry, record?.kind);
  const school = entry.school === null ? undefined : schools.get(entry.school);
  return {
    entry,
    award,
    record,
    nominee: nomineeOf(entry),
    school: school?.name ?? null,
    schoolType: school?.type ?? entry.schoolType,
    level: decidingLevel(entry, award, money),
    recipient,
    occasion: findOccasion(entry, record?.kind),
    fund: findFund(record?.kind, recipient),
    dueVnd: money?.dueVnd ?? null,
    recordedVnd: money?.recordedVnd ?? null,
    inPeriod: isInPeriod(entry, period),
  };
}

function awardsOf(entry: Entry): AwardId[] {
  return [...new Set(entry.awards.map(({ award }) => award))];
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
