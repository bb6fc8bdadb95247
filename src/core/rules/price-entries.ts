import { firstDayOf } from "../domain";
import type {
  AwardId,
  Entry,
  Level,
  MoneyAward,
  MoneyCaseLine,
  MoneyJudgement,
  MoneyRow,
  IncompleteReason,
} from "../domain";
import { awardRecord, decidingLevelOn } from "../law";
import type { Settings } from "../law";
import type { EntryIndex } from "./entry-index";
import { dueFor, judgeMoney } from "./judge-money";
import type { PricedRow } from "./priced-row";
import { attempt } from "./rule-crash";
import { knownValue } from "./known-value";

type Price = (awards: readonly MoneyAward[]) => MoneyJudgement;

/**
 * Prices every row that names an award. Awards of one nominee that were decided together are weighed against each other,
 * since of several titles of one period only the highest is paid; the same award in a second row is priced like the first.
 */
export function priceEntries(
  index: EntryIndex,
  settings: Settings,
  incomplete: IncompleteReason[],
): readonly PricedRow[] {
  const price = createPrice(settings);
  const priced = new Map<Entry, PricedRow>();
  for (const group of groupByNominee(index)) {
    attempt("price-entries", group, incomplete, () => {
      const awards = distinctAwards(group);
      const judgement = price([...awards.values()]);
      const lines = new Map<AwardId, MoneyCaseLine>();
      [...awards.keys()].forEach((award, at) => {
        const line = judgement.lines[at];
        if (line !== undefined) lines.set(award, line);
      });
      for (const entry of group) priced.set(entry, priceRow(entry, lines, settings));
    });
  }
  return index.entries.flatMap((entry) => priced.get(entry) ?? []);
}

/** Prices each distinct set of awards once; nominees differ, amounts do not. */
function createPrice(settings: Settings): Price {
  const known = new Map<string, MoneyJudgement>();
  return (awards) => {
    const key = JSON.stringify(awards);
    let judgement = known.get(key);
    if (judgement === undefined) {
      judgement = judgeMoney({ awards }, settings);
      known.set(key, judgement);
    }
    return judgement;
  };
}

function groupByNominee(index: EntryIndex): Iterable<readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of index.entries) {
    if (entry.awards.length === 0) continue;
    const { kind, year, status, governingOn, file, sheet, row } = entry;
    const name = index.foldedName(entry) || `${file}|${sheet}|${String(row)}`;
    const school = index.foldedSchool(entry) || file;
    const birth = knownValue(entry, "birthDate") ?? "";
    const key = [kind, school, name, birth, year, status, governingOn].join("|");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups.values();
}

function distinctAwards(group: readonly Entry[]): ReadonlyMap<AwardId, MoneyAward> {
  const awards = new Map<AwardId, MoneyAward>();
  for (const { awards: held, kind, governingOn, year } of group) {
    for (const { award } of held) {
      const schoolYear = year === null ? {} : { schoolYear: year };
      if (!awards.has(award))
        awards.set(award, { award, kind, nominee: "1", decisionDate: governingOn, ...schoolYear });
    }
  }
  return awards;
}

function priceRow(entry: Entry, judged: ReadonlyMap<AwardId, MoneyCaseLine>, settings: Settings): PricedRow {
  const awards = new Set(entry.awards.map(({ award }) => award));
  const lines = [...awards].flatMap((award) => judged.get(award) ?? []);
  const dues = lines.map((line) => (line.paid ? line.dueVnd : line.dueVnd === null ? null : 0));
  const worth = lines.map(({ dueVnd }) => dueVnd ?? 0);
  const recordedVnd = knownValue(entry, "money") ?? null;
  return {
    entry,
    lines: shareRecorded(entry, lines, dues, recordedVnd),
    dueVnd: dues.includes(null) ? null : sum(dues),
    fullVnd: sum(worth),
    highestVnd: Math.max(0, ...worth),
    recordedVnd,
    isCertain: lines.every(
      ({ award }) => dueFor(award, entry.kind, entry.governingOn, settings).warnings.length === 0,
    ),
  };
}

function sum(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}

/** The money cell of a row with several awards is their sum: each line gets what is due for it, the first also the rest. */
function shareRecorded(
  entry: Entry,
  lines: readonly MoneyCaseLine[],
  dues: readonly (number | null)[],
  recordedVnd: number | null,
): readonly MoneyRow[] {
  const isKnown = !dues.includes(null);
  const others = isKnown ? sum(dues.slice(1)) : 0;
  return lines.map((line, at) => {
    const dueVnd = dues[at] ?? null;
    const share =
      recordedVnd === null ? null : at === 0 ? recordedVnd - others : isKnown ? (dueVnd ?? 0) : null;
    return {
      at: { file: entry.file, sheet: entry.sheet, row: entry.row },
      award: line.award,
      coefficient: line.coefficient,
      baseSalaryVnd: line.baseSalaryVnd,
      dueVnd,
      ...(share === null ? {} : { recordedVnd: share }),
      ...(share === null || dueVnd === null || !isKnown ? {} : { differenceVnd: share - dueVnd }),
      payer: payerOf(entry, line.award),
      rule: line.rule,
    };
  });
}

/** The level that signs pays from its own fund (L2022 Điều 11.4); of a proposal, the level that the law lets sign. */
function payerOf({ status, issuerLevel, governingOn }: Entry, award: AwardId): Level | null {
  if (status === "decided" && issuerLevel !== null) return issuerLevel;
  if (governingOn === null) return awardRecord(award)?.level ?? null;
  return decidingLevelOn(award, firstDayOf(governingOn));
}
