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
import { isInPeriod } from "./is-in-period";
import { collectMoney } from "./money-by-row";
import type { FindMoney } from "./money-by-row";
import { nameSchools } from "./name-schools";
import type { School } from "./name-schools";
import { createNomineeReader } from "./nominee";
import type { Nominee } from "./nominee";
import { findRepeatedLines } from "./repeated-lines";

export interface TotalsInput {
  readonly entries: readonly Entry[];
  readonly money: readonly MoneyRow[];
  readonly period: CheckResult["period"];
  /** Rows that say again what an earlier row says, as `claimKey`; they are listed and not counted. */
  readonly duplicates?: ReadonlySet<string>;
}

/** A line while it is not yet known whether it counts; one shape from the start, since 100,000 are made. */
type Draft = Omit<AwardLine, "counted"> & { counted: boolean };

/** The key of one award of one entry: "file|sheet|row|award", with what tells apart entries of one row, and what the council decided. */
export function awardKey(at: RowPlace, award: AwardId): string {
  const key = `${at.file}|${at.sheet}|${String(at.row)}|${award}`;
  const own =
    at.ofYear === undefined && at.ofName === undefined ? key : `${key}|${at.ofYear ?? ""}|${at.ofName ?? ""}`;
  return at.byCouncil === true ? `${own}|council` : own;
}

/** The key of what a row claims for one nominee and year, which a finding about the row names too. */
export function claimKey(
  { file, sheet, row }: RowPlace,
  { award, year, name }: { readonly award: AwardId } & Pick<Entry, "year" | "name">,
): string {
  return `${awardKey({ file, sheet, row }, award)}|${year ?? ""}|${name ?? ""}`;
}

/** Lists each award of each entry once, by file, sheet and row, and marks which of them count. */
export function listAwardLines(input: TotalsInput): AwardLine[] {
  const given: Given = {
    schools: nameSchools(input.entries),
    moneyOf: collectMoney(input.money),
    period: input.period,
    nomineeOf: createNomineeReader(),
  };
  const drafts: Draft[] = [];
  for (const entry of inPlace(input.entries)) {
    for (const award of awardsOf(entry)) drafts.push(draftOf(entry, award, given));
  }
  for (const line of duplicatesIn(drafts, input.duplicates)) line.counted = false;
  for (const line of findRepeatedLines(drafts.filter(({ counted }) => counted))) line.counted = false;
  return drafts;
}

function duplicatesIn(
  drafts: readonly Draft[],
  duplicates: ReadonlySet<string> | undefined,
): readonly Draft[] {
  if (duplicates === undefined || duplicates.size === 0) return [];
  return drafts.filter(
    ({ entry, award }) => entry.byCouncil !== true && duplicates.has(claimKey(entry, { ...entry, award })),
  );
}

/** What all lines are made with. */
interface Given {
  readonly schools: ReadonlyMap<string, School>;
  readonly moneyOf: FindMoney;
  readonly period: CheckResult["period"];
  readonly nomineeOf: (entry: Entry) => Nominee;
}

function draftOf(entry: Entry, award: AwardId, given: Given): Draft {
  const money = given.moneyOf(entry, award);
  const record = awardRecord(award);
  const recipient = findRecipient(entry, record?.kind);
  const school = entry.school === null ? undefined : given.schools.get(entry.school);
  return {
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
    counted: true,
  };
}

/** Entries that are already in order, as intake gives them, are only looked through. */
function inPlace(entries: readonly Entry[]): readonly Entry[] {
  const isOrdered = entries.every((entry, at) => {
    const previous = entries[at - 1];
    return previous === undefined || byPlace(previous, entry) <= 0;
  });
  return isOrdered ? entries : [...entries].sort(byPlace);
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
