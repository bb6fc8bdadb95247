import { schoolYearFrom } from "../../domain";
import type { MoneyAward, SchoolYear } from "../../domain";

/**
 * Names the achievement period of an award, so that equal periods have equal names; undefined where it is unknown.
 *
 * A period from late summer to the next early summer is that school year.
 */
export function periodKeyOf({ period, schoolYear }: MoneyAward): string | undefined {
  if (period === undefined) return schoolYear;
  return schoolYearOf(period.from, period.to) ?? `${period.from}/${period.to}`;
}

function schoolYearOf(from: string, to: string): SchoolYear | undefined {
  const [fromYear, fromMonth] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const [toYear, toMonth] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))];
  const isSchoolYear =
    toYear === fromYear + 1 && fromMonth >= 8 && fromMonth <= 9 && toMonth >= 5 && toMonth <= 8;
  return isSchoolYear ? schoolYearFrom(fromYear) : undefined;
}
