import { valueOf } from "../../domain/entry";
import type { Entry } from "../../domain/entry";
import { firstYearOf } from "../../domain/school-year";
import { foldWithoutAccents } from "../../text";

/** "thang 10/2023", "thang 10 nam 2023", "T10-2023", "thang 10". */
const month = /(?<![a-z0-9])(?:thang|t) ?(0?[1-9]|1[0-2])(?!\d)(?: ?(?:\/|-|nam) ?(20\d{2}))?/u;
/** A school year runs from September. */
const firstMonth = 9;

/** Gives the month of a good example as "2023-10": of its own words, else of its list's title or sheet; null where none says it. */
export function entryMonth(entry: Entry): string | null {
  const { reading } = entry.list;
  const section = reading.sections.findLast(({ row }) => row < entry.row)?.raw;
  const texts = [
    valueOf(entry, "note"),
    valueOf(entry, "achievements"),
    section,
    reading.title?.raw,
    entry.sheet,
  ];
  for (const text of texts) {
    const [, number, year] = month.exec(foldWithoutAccents(text ?? "")) ?? [];
    const full = number === undefined ? undefined : (year ?? yearOf(Number(number), entry));
    if (number !== undefined && full !== undefined) return `${full}-${number.padStart(2, "0")}`;
  }
  return null;
}

function yearOf(number: number, { year }: Entry): string | undefined {
  const first = year === null ? undefined : firstYearOf(year);
  return first === undefined ? undefined : String(number >= firstMonth ? first : first + 1);
}

/** Lists the months from the first to the last, both included. */
export function monthsBetween(months: readonly string[]): string[] {
  const numbers = months.map((text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1);
  if (numbers.length === 0) return [];
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, index) => {
    const number = first + index;
    return `${String(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, "0")}`;
  });
}
