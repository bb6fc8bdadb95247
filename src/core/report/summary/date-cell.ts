import type { LegalDate } from "../../domain/legal-date";
import { serialFromDay } from "../../domain/legal-date";

/** Excel's calendar begins here; earlier days can only be text. */
const firstDay = "1900-03-01";

/** Gives a full day as Excel's serial number, a month or year as text at the precision it has: "05/1980", "1980". */
export function dateCell(date: LegalDate | null | undefined): number | string | null {
  if (date === null || date === undefined) return null;
  return date.length === 10 && date >= firstDay ? serialFromDay(date) : dateText(date);
}

/** Writes a date of any precision as people here do, day first: "05/02/1980". */
export function dateText(date: LegalDate): string {
  return date.split("-").reverse().join("/");
}
