import { dayBefore, firstDayOf, lastDayOf } from "../../domain";
import type { LegalDate } from "../../domain";

/** A stretch of days in which the law asked about does not change; both ends included. */
export interface DayWindow {
  readonly from: LegalDate;
  readonly to: LegalDate;
}

const endOfTime: LegalDate = "9999-12-31";

/**
 * Cuts the days that a date can mean at the days on which the law changes.
 *
 * @param date - A day, month or year; null where unknown: then everything from `since` on.
 * @param boundaries - Ascending days on which something begins or ends.
 */
export function windowsOf(
  date: LegalDate | null,
  boundaries: readonly LegalDate[],
  since: LegalDate,
): readonly DayWindow[] {
  const first = date === null ? since : firstDayOf(date);
  const last = date === null ? endOfTime : lastDayOf(date);
  const starts = [first, ...boundaries.filter((day) => first < day && day <= last)];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === undefined ? last : dayBefore(next) };
  });
}
