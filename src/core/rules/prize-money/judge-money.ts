/** Prize money: coefficient × base salary of the decision's day, rounded per award, never on the total. */
import type { LawWarning, MoneyCase, MoneyCaseLine, MoneyJudgement } from "../../domain";
import { defaultSettings } from "../../law";
import type { Settings } from "../../law";
import { overriddenSettings } from "../judging/overridden-settings";
import { dueFor } from "./due";
import { weighAwards } from "./weigh-awards";
import type { PricedAward } from "./weigh-awards";

export { dueFor } from "./due";
export type { Due } from "./due";
export { parseMoneyCases } from "./parse-money-cases";

/**
 * Prices awards; those of one named nominee are weighed against each other. Amounts that cannot be known are null and stand
 * in no total.
 *
 * @throws {Error} When the case's own settings are wrong; `parseMoneyCases` refuses those with a sentence.
 */
export function judgeMoney(input: MoneyCase, settings: Settings = defaultSettings): MoneyJudgement {
  const own = overriddenSettings(settings, input.settings);
  const lines = input.awards.map((award): PricedAward => {
    const due = dueFor(award.award, award.kind, award.decisionDate ?? null, own);
    return { award, due, paid: due.dueVnd !== 0, rules: new Set(due.rule) };
  });
  const warnings = [
    ...lines.flatMap(({ due }) => due.warnings),
    ...byNominee(lines).flatMap((group) => weighAwards(group, own)),
  ];
  return {
    totalVnd: lines.reduce((sum, { paid, due }) => sum + (paid ? (due.dueVnd ?? 0) : 0), 0),
    lines: lines.map(lineOf),
    warnings: distinct(warnings),
  };
}

function lineOf({ award, due, paid, rules }: PricedAward): MoneyCaseLine {
  return {
    ...(award.nominee === undefined ? {} : { nominee: award.nominee }),
    award: award.award,
    coefficient: due.coefficient,
    baseSalaryVnd: due.baseSalaryVnd,
    dueVnd: due.dueVnd,
    paid,
    rule: [...rules],
  };
}

/** A line without a nominee's name stands alone. */
function byNominee(lines: readonly PricedAward[]): PricedAward[][] {
  const groups = new Map<string, PricedAward[]>();
  for (const line of lines) {
    const { nominee } = line.award;
    if (nominee === undefined) continue;
    const group = groups.get(nominee);
    if (group === undefined) groups.set(nominee, [line]);
    else group.push(line);
  }
  return [...groups.values()];
}

function distinct(warnings: readonly LawWarning[]): LawWarning[] {
  return [...new Map(warnings.map((warning) => [`${warning.rule}|${warning.text}`, warning])).values()];
}
