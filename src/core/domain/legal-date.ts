/** A day "yyyy-mm-dd", or a month "yyyy-mm" or year "yyyy" where the cell says no more. Never a Date. */
export type LegalDate = string;

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Gives the number of days of a month (1–12), 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthDays[month - 1] ?? 0);
}

/** Writes a day; gives undefined where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): LegalDate | undefined {
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Tells whether a text is a day, month or year that exists. */
export function isLegalDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  if (match[2] === undefined) return true;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return false;
  return match[3] === undefined || dayOf(Number(match[1]), month, Number(match[3])) !== undefined;
}

/** Gives the first day that a date of any precision can mean. */
export function firstDayOf(date: LegalDate): LegalDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Gives the last day that a date of any precision can mean. */
export function lastDayOf(date: LegalDate): LegalDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7)
    return `${date}-${pad(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5))), 2)}`;
  return date;
}

/** Gives the day before a full day. */
export function dayBefore(day: LegalDate): LegalDate {
  const [year, month, date] = partsOf(day);
  if (date > 1) return `${pad(year, 4)}-${pad(month, 2)}-${pad(date - 1, 2)}`;
  const [previousYear, previousMonth] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return `${pad(previousYear, 4)}-${pad(previousMonth, 2)}-${pad(daysInMonth(previousYear, previousMonth), 2)}`;
}

/** Counts whole months from one full day to another by calendar anniversary; the anniversary itself counts. */
export function wholeMonthsBetween(from: LegalDate, until: LegalDate): number {
  const [fromYear, fromMonth, fromDay] = partsOf(from);
  const [untilYear, untilMonth, untilDay] = partsOf(until);
  const months = (untilYear - fromYear) * 12 + untilMonth - fromMonth;
  const anniversary = Math.min(fromDay, daysInMonth(untilYear, untilMonth));
  return untilDay < anniversary ? months - 1 : months;
}

/**
 * Turns an Excel serial number into a day; the time of day is dropped.
 * Serials of the 1900 system below 61 follow Excel's own leap-year mistake. Gives undefined outside 1900–9999.
 */
export function dayFromSerial(serial: number, date1904: boolean): LegalDate | undefined {
  let days = Math.floor(serial);
  if (date1904) days += 1462;
  if (days < 1 || days > 2958465 || days === 60) return undefined;
  if (days > 60) days -= 1;
  // Days since 1900-01-01, counted by the proleptic Gregorian calendar in 400-year cycles from 0000-03-01.
  const shifted = days - 1 + 693901;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayOf(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** Turns a full day into an Excel serial number of the 1900 system, for writing. */
export function serialFromDay(day: LegalDate): number {
  const [year, month, date] = partsOf(day);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const days = era * 146097 + dayOfEra - 693901 + 1;
  return days >= 60 ? days + 1 : days;
}

function partsOf(day: LegalDate): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
