/** Who pays the prize money, by year. */
import type { Level } from "../../../domain/award";
import type { SchoolYear } from "../../../domain/school-year";
import { awardKey } from "../../../totals";
import type { AwardLine } from "../../../totals";
import { numberFact } from "../fact";
import type { FactFilter, ReportFact, Status } from "../fact";
import { factKey, yearPart } from "../fact-key";
import type { ReportMaterial } from "../report-material";
import { levels } from "./award-facts";
import { statuses } from "./scope";
import { sumMoney } from "./scope-facts";

/** The key of what one level pays in a year, or in the period. */
export function payerKey(payer: Level | null, status: Status, year?: SchoolYear | null): string {
  const when = year === undefined ? "total" : yearPart(year);
  return factKey("payer", payer ?? "unknown", status, when);
}

export function moneyFacts({ lines, years, result }: ReportMaterial): ReportFact[] {
  const payers = new Map(result.money.map((row) => [awardKey(row.at, row.award), row.payer]));
  const payerOf = (line: AwardLine): Level | null => payers.get(awardKey(line.entry, line.award)) ?? null;
  return statuses.flatMap((status) =>
    levels.flatMap((payer) => {
      const paid = lines.filter((line) => line.entry.status === status && payerOf(line) === payer);
      return factsOfPayer(paid, payer, status, years);
    }),
  );
}

/** Nothing where the payer pays nothing. */
function factsOfPayer(
  paid: readonly AwardLine[],
  payer: Level | null,
  status: Status,
  years: ReportMaterial["years"],
): ReportFact[] {
  const filter: FactFilter = { measure: "moneyVnd", of: "any-award", status, payer };
  const ofYears = years.map((year) => {
    const lines = paid.filter((line) => line.entry.year === year);
    return numberFact(payerKey(payer, status, year), { ...filter, year }, sumMoney(lines), lines);
  });
  const total = numberFact(payerKey(payer, status), filter, sumMoney(paid), paid);
  return [total, ...ofYears].filter((fact) => fact.value !== 0);
}
