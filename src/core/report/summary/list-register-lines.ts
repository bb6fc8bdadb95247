import type { CheckResult } from "../../domain/check-result";
import type { Entry } from "../../domain/entry";
import { awardKey, findDuplicates, listAwardLines } from "../../totals";
import type { AwardLine } from "../../totals";
import { awardColumnOf } from "./award-columns";
import { buildKeyedRows, yearsInTables } from "./keyed-rows";
import type { KeyedRow, KeyedRows } from "./keyed-rows";
import { findFirstLines } from "./first-lines";
import type { RegisterLine } from "./register-line";

export interface Register {
  readonly lines: readonly RegisterLine[];
  /** What the tables have rows for. */
  readonly rows: KeyedRows;
}

/** Lists the register's lines with their keys, counted as the totals of the result are. */
export function listRegisterLines(result: CheckResult, entries: readonly Entry[]): Register {
  const duplicates = findDuplicates(result.findings);
  const lines = listAwardLines({ entries, money: result.money, period: result.period, duplicates });
  const rows = buildKeyedRows(lines, result.period);
  const inPeriod = lines.filter(({ counted, inPeriod }) => counted && inPeriod);
  const firstInYear = findFirstLines(
    inPeriod,
    ({ entry, fund }) => `${fund}|${entry.status}|${entry.year ?? ""}`,
  );
  const firstInPeriod = findFirstLines(inPeriod, ({ entry, fund }) => `${fund}|${entry.status}`);
  const yearKeys = keysByLabel(rows.years);
  const schoolKeys = keysByLabel(rows.schools);
  const verdicts = new Map(result.verdicts.map((row) => [awardKey(row.at, row.award), row.verdict]));
  const registerLine = (line: AwardLine): RegisterLine => ({
    ...line,
    verdict: verdicts.get(awardKey(line.entry, line.award)) ?? null,
    yearKey: yearKeys.get(line.entry.year) ?? "",
    schoolKey: schoolKeys.get(line.school) ?? "",
    columnKey: awardColumnOf(line.award, line.entry.kind),
    isCounted: line.counted && line.inPeriod,
    isOutside: line.counted && !line.inPeriod,
    isFirstInYear: firstInYear.has(line),
    isFirstInPeriod: firstInPeriod.has(line),
  });
  const years = yearsInTables(rows.years, inPeriod, result.period);
  return { lines: lines.map(registerLine), rows: { ...rows, years } };
}

function keysByLabel(rows: readonly KeyedRow[]): ReadonlyMap<string | null, string> {
  return new Map(rows.map(({ label, key }) => [label, key]));
}
