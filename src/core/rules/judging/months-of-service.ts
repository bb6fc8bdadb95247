import { firstDayOf, lastDayOf, serialFromDay, wholeMonthsBetween } from "../../domain";
import type { PersonFacts } from "../../domain";
import type { Settings } from "../../law";
import type { DayWindow } from "./day-window";
import { isNone } from "./is-none";

/** The fewest and the most whole months that the dates allow. */
export interface MonthRange {
  readonly least: number;
  readonly most: number;
}

/** Counts months from recruitment to the cut-off, else to the decision; undefined where a date is unknown. */
export function monthsOfService(
  person: PersonFacts,
  decided: DayWindow | undefined,
  settings: Settings,
): MonthRange | undefined {
  const { recruitedOn, countUntil } = person;
  if (isNone(recruitedOn)) return undefined;
  const until =
    countUntil === undefined ? decided : { from: firstDayOf(countUntil), to: lastDayOf(countUntil) };
  if (until === undefined) return undefined;
  const months = settings.monthCounting === "thirty-days" ? thirtyDayMonths : wholeMonthsBetween;
  return {
    least: months(lastDayOf(recruitedOn), until.from),
    most: months(firstDayOf(recruitedOn), until.to),
  };
}

function thirtyDayMonths(from: string, until: string): number {
  return Math.floor((serialFromDay(until) - serialFromDay(from)) / 30);
}
