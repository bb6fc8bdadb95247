/** Dates as schools write them, with the precision that the cell has. */
import { dayFromSerial, dayOf, daysInMonth } from "../../domain/legal-date";
import type { LegalDate } from "../../domain/legal-date";

export interface DateReading {
  /** Null where the text names a day that does not exist, or cannot be told. */
  readonly value: LegalDate | null;
  readonly doubt?: "impossible-date" | "ambiguous-date-order";
}

/** Years before this are not of living people. */
const earliestYear = 1930;
const latestYear = 2099;

/**
 * Reads a text such as "05/9/1980", "5.9.80", "ngày 5 tháng 9 năm 1980", "9/1980" or "1980".
 * Gives undefined where the text is no date at all. Day comes before month, as in Vietnam.
 */
export function parseDateText(text: string): DateReading | undefined {
  const compact = text
    .replace(/^(ngày|sinh ngày|sn|ns)\s*:?\s*/iu, "")
    .replace(/\s*\([^()\d]+\)$/u, "")
    .replace(/\s*([/.,\-–])\s*/gu, "$1")
    .replace(/[.,]$/u, "");
  const numeric = /^(\d{1,2})[/.,\-–](\d{1,2})[/.,\-–](\d{2}|\d{4})$/u.exec(compact);
  if (numeric) return dayReading(numeric[3], numeric[2], numeric[1]);
  const iso = /^(\d{4})[/.\-–](\d{1,2})[/.\-–](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/u.exec(compact);
  if (iso) return dayReading(iso[1], iso[2], iso[3]);
  const words = /^(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/iu.exec(compact);
  if (words) return dayReading(words[3], words[2], words[1]);
  const run = /^(\d{2})(\d{2})(19\d{2}|20\d{2})$/u.exec(compact);
  if (run) return dayReading(run[3], run[2], run[1]);
  const month = /^(?:tháng\s+)?(\d{1,2})(?:[/.\-–]|\s+năm\s+)(\d{4})$/iu.exec(compact);
  if (month) return monthReading(month[2], month[1]);
  const year = /^(?:năm\s+)?(\d{4})$/iu.exec(compact);
  if (year && isYear(Number(year[1]))) return { value: year[1] ?? null };
  return undefined;
}

const dateInWords = /\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}/iu;
const dateInDigits = /\d{1,2}\s*[/.\-–]\s*\d{1,2}\s*[/.\-–]\s*(?:\d{4}|\d{2}(?![\d/]))/u;

/** Finds the words of a day within a longer text, as of a decision or a letter; those with "tháng" and "năm" before digits alone. */
export function findDateText(text: string): string | undefined {
  return (dateInWords.exec(text) ?? dateInDigits.exec(text))?.[0];
}

/** Reads a number cell: a serial with a date format, or a bare year. */
export function parseDateNumber(
  value: number,
  isDateFormat: boolean,
  date1904: boolean,
): DateReading | undefined {
  // A bare year typed into a cell that is formatted as a date: Excel shows a day of 1905 that nobody meant.
  if (Number.isInteger(value) && isYear(value)) return { value: String(value) };
  if (isDateFormat) return { value: dayFromSerial(value, date1904) ?? null };
  if (Number.isInteger(value) && value >= 1_000_000) return parseDateText(String(value).padStart(8, "0"));
  // A serial whose format was lost: 1930 to 2099 as days.
  if (value > 10_959 && value < 73_050) return { value: dayFromSerial(value, date1904) ?? null };
  return undefined;
}

/** Tells whether a number format shows a date. */
export function isDateFormat(format: string): boolean {
  if (format === "General") return false;
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "");
  const answer = /[dyDY]/u.test(bare) && !/^general$/iu.test(bare);
  dateFormats.set(format, answer);
  return answer;
}

const dateFormats = new Map<string, boolean>();

function dayReading(yearText = "", monthText = "", dayText = ""): DateReading {
  const year = fullYear(yearText);
  const month = Number(monthText);
  const day = Number(dayText);
  if (!isYear(year)) return { value: null, doubt: "impossible-date" };
  // "12/25/1980": only the other order gives a day. It is asked about, never turned round silently.
  if (month > 12 && day <= 12 && month <= daysInMonth(year, day))
    return { value: null, doubt: "ambiguous-date-order" };
  const value = dayOf(year, month, day);
  return value === undefined ? { value: null, doubt: "impossible-date" } : { value };
}

function monthReading(yearText = "", monthText = ""): DateReading {
  const month = Number(monthText);
  if (month < 1 || month > 12 || !isYear(Number(yearText))) return { value: null, doubt: "impossible-date" };
  return { value: `${yearText}-${monthText.padStart(2, "0")}` };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length !== 2) return year;
  return year <= 35 ? 2000 + year : 1900 + year;
}

function isYear(year: number): boolean {
  return year >= earliestYear && year <= latestYear;
}
