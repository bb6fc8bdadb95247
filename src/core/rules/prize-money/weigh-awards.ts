/** Awards of one nominee against each other: NĐ 152 Điều 49.5–7; NĐ 98 alike where it was read. */
import { firstDayOf } from "../../domain";
import type { LawWarning, LegalDate, MoneyAward } from "../../domain";
import { awardRecord, inForceOn, modelledFrom, sentence } from "../../law";
import type { Family, Settings } from "../../law";
import type { Due } from "./due";
import { periodKeyOf } from "./period-key";

/** One line on its way: whether it is paid, and by which further rules. */
export interface PricedAward {
  readonly award: MoneyAward;
  readonly due: Due;
  paid: boolean;
  readonly rules: Set<string>;
}

type MoneyFamily = Extract<Family, `money-${string}` | "one-achievement">;

/** Decides which of a nominee's awards are paid; gives what was doubtful in it. */
export function weighAwards(lines: readonly PricedAward[], settings: Settings): LawWarning[] {
  const titles = lines.filter((line) => kindOf(line) === "emulation-title");
  const forms = lines.filter((line) => kindOf(line) === "commendation-form");
  return [
    ...weighTitles(titles, settings),
    ...weighForms(forms),
    ...weighTitlesWithForms(titles, forms, settings),
  ];
}

/** Titles of one period: the highest only. Of different periods: each. */
function weighTitles(titles: readonly PricedAward[], { payMode }: Settings): LawWarning[] {
  if (titles.length < 2 || payMode === "all") return [];
  const warnings: LawWarning[] = [];
  const byPeriod = groupBy(titles, ({ award }) => periodKeyOf(award));
  for (const [period, group] of byPeriod) {
    if (period === undefined) warnings.push(unknownPeriod(group));
    else warnings.push(...payHighest(group, "money-same-period"));
  }
  if (byPeriod.size > 1 && !byPeriod.has(undefined)) markAll(titles, "money-diff-period");
  return warnings;
}

/** Several forms for one achievement are one too many (L2003 Điều 6.2.b, L2022 Điều 5.2.c); for different ones each is paid. */
function weighForms(forms: readonly PricedAward[]): LawWarning[] {
  if (forms.length < 2) return [];
  const warnings: LawWarning[] = [];
  for (const [achievement, group] of groupBy(forms, ({ award }) => award.achievement)) {
    if (achievement !== undefined) warnings.push(...payHighest(group, "one-achievement"));
  }
  markAll(
    forms.filter(({ paid }) => paid),
    "money-forms",
  );
  return warnings;
}

function weighTitlesWithForms(
  titles: readonly PricedAward[],
  forms: readonly PricedAward[],
  { titlePlusForm }: Settings,
): LawWarning[] {
  if (titles.length === 0 || forms.length === 0) return [];
  const together = [...titles, ...forms].filter(({ paid }) => paid);
  markAll(together, "money-title-form");
  return titlePlusForm === "highest" ? payHighest(together, "money-title-form") : [];
}

/** Leaves the highest amount paid; where one amount is unknown, nothing can be left out. */
function payHighest(group: readonly PricedAward[], family: MoneyFamily): LawWarning[] {
  if (group.some(({ due }) => due.dueVnd === null)) return [];
  const [highest] = [...group].sort((one, other) => (other.due.dueVnd ?? 0) - (one.due.dueVnd ?? 0));
  const warnings: LawWarning[] = [];
  for (const line of group) {
    if (line === highest) continue;
    line.paid = false;
    const rule = inForceOn(family, dayOf(line));
    if (rule === undefined) continue;
    line.rules.add(rule.id);
    if (rule.isDoubtful) warnings.push(rule.warning);
  }
  return warnings;
}

function markAll(lines: readonly PricedAward[], family: MoneyFamily): void {
  for (const line of lines) {
    const rule = inForceOn(family, dayOf(line));
    if (rule !== undefined) line.rules.add(rule.id);
  }
}

function unknownPeriod(group: readonly PricedAward[]): LawWarning {
  const nominee = group[0]?.award.nominee ?? "";
  return { rule: "money-same-period-highest", text: sentence("money-period-unknown", { nominee }) };
}

function dayOf({ award }: PricedAward): LegalDate {
  return firstDayOf(award.decisionDate ?? modelledFrom);
}

function kindOf({ award }: PricedAward): string | undefined {
  return awardRecord(award.award)?.kind;
}

function groupBy<K>(lines: readonly PricedAward[], keyOf: (line: PricedAward) => K): Map<K, PricedAward[]> {
  const groups = new Map<K, PricedAward[]>();
  for (const line of lines) {
    const group = groups.get(keyOf(line));
    if (group === undefined) groups.set(keyOf(line), [line]);
    else group.push(line);
  }
  return groups;
}
