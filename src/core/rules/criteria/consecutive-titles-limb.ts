import { firstYearOf } from "../../domain";
import type { HeldAward, LawWarning } from "../../domain";
import type { CriterionVersion } from "../../law";
import { latestRun } from "../judging/consecutive-years";
import type { Given } from "../judging/given";
import type { LawView } from "../judging/law-view";
import { limbOf } from "../judging/limb";
import type { Limb } from "../judging/limb";

export interface ConsecutiveTitles {
  readonly previous: readonly string[];
  readonly times: number;
  readonly yearsApart: number;
}

const name = "person.history";

/**
 * Weighs "held so many times in a row".
 *
 * The texts do not say how recent the row must be, nor may years behind an earlier award count again without doubt
 * (NĐ 152 Điều 33.7): such rows are looked at by people.
 */
export function consecutiveTitlesLimb(
  version: CriterionVersion,
  limb: string,
  asked: ConsecutiveTitles,
  given: Given,
  law: LawView<"next-award-clock">,
): Limb {
  const history = given.facts.person?.history;
  if (history === undefined)
    return limbOf(version, limb, "unknown", [{ name, value: null }], { missing: [name] });
  const held = (history ?? []).filter(({ award }) => asked.previous.includes(award));
  const facts = [{ name, value: held.map(({ award, schoolYear }) => `${award} ${schoolYear}`).join("; ") }];
  const years = yearsOf(held, given);
  const run = latestRun(years, asked.times, asked.yearsApart);
  if (run === undefined) return limbOf(version, limb, "not-met", facts);
  if (!isRecent(run, asked, given)) return limbOf(version, limb, "unknown", facts, { missing: [name] });
  const spent = spentWarning(history ?? [], years, asked, given, law);
  if (spent !== undefined)
    return limbOf(version, limb, "unknown", facts, { missing: [name], warnings: [spent] });
  return limbOf(version, limb, "met", facts);
}

/** First calendar years of the school years held, up to the one judged. */
function yearsOf(held: readonly HeldAward[], { facts }: Given): number[] {
  const judged = facts.schoolYear === undefined ? undefined : firstYearOf(facts.schoolYear);
  return held.flatMap(({ schoolYear }) => {
    const year = firstYearOf(schoolYear);
    return year === undefined || (judged !== undefined && year > judged) ? [] : [year];
  });
}

function isRecent(run: readonly number[], { yearsApart }: ConsecutiveTitles, given: Given): boolean {
  const { schoolYear } = given.facts;
  const judged =
    (schoolYear === undefined ? undefined : firstYearOf(schoolYear)) ?? lastYearBefore(given.decided?.to);
  return judged === undefined || (run[0] ?? 0) >= judged - yearsApart;
}

/** The school year that a decision of 2024 closes began in 2023; an open-ended date asks nothing. */
function lastYearBefore(day: string | undefined): number | undefined {
  return day === undefined || day.startsWith("9999") ? undefined : Number(day.slice(0, 4)) - 1;
}

function spentWarning(
  history: readonly HeldAward[],
  years: readonly number[],
  asked: ConsecutiveTitles,
  { award, facts }: Given,
  law: LawView<"next-award-clock">,
): LawWarning | undefined {
  const clock = law.inForce("next-award-clock");
  // A results list names the very award that is judged: it is not an earlier one.
  const earlier = history.flatMap((held) =>
    held.award === award.id && held.schoolYear !== facts.schoolYear
      ? [firstYearOf(held.schoolYear) ?? 0]
      : [],
  );
  if (clock === undefined || earlier.length === 0) return undefined;
  const after = years.filter((year) => year > Math.max(...earlier));
  return latestRun(after, asked.times, asked.yearsApart) === undefined ? clock.warning : undefined;
}
