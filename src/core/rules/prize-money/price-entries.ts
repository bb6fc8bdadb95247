import { rowPlaceOf } from "../../domain";
import type { AwardId, Entry, IncompleteReason, Level, MoneyCaseLine, MoneyRow } from "../../domain";
import { decidingLevelWithin } from "../../law";
import type { Settings } from "../../law";
import type { EntryIndex } from "../lookup/entry-index";
import { repeatedBy } from "../../domain/group-by";
import type { PricedRow } from "./priced-row";
import { createQuoteAwards, quoteKey } from "./quote-awards";
import type { Quote } from "./quote-awards";
import { crashOf } from "../rule-crash";
import { shareRecorded } from "./share-recorded";

/**
 * Prices every row that names an award. Awards of one nominee and year are weighed against each other, whichever days and
 * levels decided them, since of several titles of one achievement period only the highest is paid (NĐ 152 Điều 49.5); the
 * same award in a second row is paid as in the first.
 */
export function priceEntries(
  index: EntryIndex,
  settings: Settings,
  incomplete: IncompleteReason[],
): readonly PricedRow[] {
  const quoteAwards = createQuoteAwards(settings);
  const together = new Map<Entry, readonly Entry[]>();
  for (const namesakes of index.namesakes.schoolmates) {
    for (const rows of repeatedBy(namesakes, occasionOf)) {
      for (const entry of rows) together.set(entry, rows);
    }
  }
  const priced: PricedRow[] = [];
  for (const entry of index.entries) {
    if (entry.awards.length === 0) continue;
    try {
      priced.push(priceRow(entry, quoteAwards(together.get(entry) ?? [entry])));
    } catch (error) {
      incomplete.push(crashOf("price-entries", entry, error));
    }
  }
  return priced;
}

/** Rows with one key are one nominee's of one year; where the year is not known, of one day. */
function occasionOf({ kind, awards, year, status, governingOn, fields }: Entry): string | undefined {
  if (awards.length === 0) return undefined;
  return `${fields.birthDate?.value ?? ""}|${year ?? governingOn ?? ""}|${status}|${kind}`;
}

function priceRow(entry: Entry, quote: Quote): PricedRow {
  const [first, second] = entry.awards;
  const line =
    first === undefined || second !== undefined
      ? undefined
      : (quote.only ?? quote.lines.get(quoteKey(first.award, entry.governingOn)));
  return line === undefined ? priceAwards(entry, quote) : priceOneAward(entry, line, quote);
}

/** Nearly all rows name one award: its amount is the row's. */
function priceOneAward(entry: Entry, line: MoneyCaseLine, { doubtful }: Quote): PricedRow {
  const dueVnd = line.paid ? line.dueVnd : 0;
  const recordedVnd = entry.fields.money?.value ?? null;
  const worth = line.dueVnd ?? 0;
  return {
    entry,
    lines: [moneyRow(entry, line, dueVnd, recordedVnd, dueVnd !== null)],
    dueVnd,
    fullVnd: worth,
    highestVnd: worth,
    recordedVnd,
    isCertain: !doubtful.has(line.award),
  };
}

function priceAwards(entry: Entry, { lines: quoted, doubtful }: Quote): PricedRow {
  const awards = distinct(entry.awards.map(({ award }) => award));
  const lines = awards.flatMap((award) => quoted.get(quoteKey(award, entry.governingOn)) ?? []);
  const dues = lines.map(({ paid, dueVnd }) => (paid ? dueVnd : 0));
  const worth = lines.map(({ dueVnd }) => dueVnd ?? 0);
  const recordedVnd = entry.fields.money?.value ?? null;
  return {
    entry,
    lines: moneyRows(entry, lines, dues, recordedVnd),
    dueVnd: dues.includes(null) ? null : sum(dues),
    fullVnd: sum(worth),
    highestVnd: Math.max(0, ...worth),
    recordedVnd,
    isCertain: !awards.some((award) => doubtful.has(award)),
  };
}

function distinct(awards: readonly AwardId[]): readonly AwardId[] {
  return awards.length < 2 ? awards : [...new Set(awards)];
}

function sum(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}

function moneyRows(
  entry: Entry,
  lines: readonly MoneyCaseLine[],
  dues: readonly (number | null)[],
  recordedVnd: number | null,
): readonly MoneyRow[] {
  const isKnown = !dues.includes(null);
  const shares = recordedVnd === null ? [] : shareRecorded(recordedVnd, dues);
  return lines.map((line, at) => moneyRow(entry, line, dues[at] ?? null, shares[at] ?? null, isKnown));
}

function moneyRow(
  entry: Entry,
  { award, coefficient, baseSalaryVnd, rule }: MoneyCaseLine,
  dueVnd: number | null,
  recordedVnd: number | null,
  isKnown: boolean,
): MoneyRow {
  const at = rowPlaceOf(entry);
  const payer = payerOf(entry, award);
  // Written out three times: a spread for each of 100,000 rows takes longer than all the rest of this file.
  if (recordedVnd === null) return { at, award, coefficient, baseSalaryVnd, dueVnd, payer, rule };
  if (dueVnd === null || !isKnown)
    return { at, award, coefficient, baseSalaryVnd, dueVnd, recordedVnd, payer, rule };
  const differenceVnd = recordedVnd - dueVnd;
  return { at, award, coefficient, baseSalaryVnd, dueVnd, recordedVnd, differenceVnd, payer, rule };
}

/** The level that signs pays from its own fund (L2022 Điều 11.4); of a proposal, the level that the law lets sign. */
function payerOf({ status, issuerLevel, governingOn }: Entry, award: AwardId): Level | null {
  if (status === "decided" && issuerLevel !== null) return issuerLevel;
  return decidingLevelWithin(award, governingOn);
}
