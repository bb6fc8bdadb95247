import type { CheckResult } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import { firstYearOf } from "../domain/school-year";

/** A stretch of months counted from year 0, the end left out. */
type Months = readonly [from: number, until: number];

/**
 * Tells whether an entry belongs to the report's period.
 *
 * A period of school years 2020–2025 runs from 2020-2021 to 2024-2025 and asks for the entry's school year; a period of calendar
 * years asks for its decision's date (the row's or the list's; a date assumed for all lists says nothing), else for its school
 * year. What does not lie wholly inside, or cannot be placed, is outside: it stays in the cells and is not added to the period.
 * Without a period everything belongs.
 */
export function isInPeriod(entry: Entry, period: CheckResult["period"]): boolean {
  if (period === null) return true;
  const [from, until] =
    period.type === "school" ? schoolYears(period.from, period.to) : calendarYears(period.from, period.to);
  const when =
    period.type === "school" ? monthsOfYear(entry) : (monthsOfDecision(entry) ?? monthsOfYear(entry));
  return when !== undefined && when[0] >= from && when[1] <= until;
}

function monthsOfDecision(entry: Entry): Months | undefined {
  const isKnown = entry.governedBy === "row" || entry.governedBy === "list";
  if (!isKnown || entry.governingOn === null) return undefined;
  const year = Number(entry.governingOn.slice(0, 4));
  return calendarYears(year, year);
}

function monthsOfYear(entry: Entry): Months | undefined {
  const first = entry.year === null ? undefined : firstYearOf(entry.year);
  if (first !== undefined) return schoolYears(first, first + 1);
  const span = entry.list.reading.year?.value;
  return span?.type === "calendar" ? calendarYears(span.from, span.to) : undefined;
}

/** School years from that of `first` to that which ends in `last`; each runs from September to August. */
function schoolYears(first: number, last: number): Months {
  return [first * 12 + 8, last * 12 + 8];
}

/** Both years included. */
function calendarYears(first: number, last: number): Months {
  return [first * 12, (last + 1) * 12];
}
