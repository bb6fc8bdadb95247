/** A school year as "2024-2025"; it starts on 1 September by convention of this product, where a day is needed. */
export type SchoolYear = string;

export interface YearSpan {
  readonly type: "school" | "calendar" | "period";
  readonly from: number;
  readonly to: number;
}

/** Gives "2024-2025" for 2024. */
export function schoolYearFrom(firstYear: number): SchoolYear {
  return `${String(firstYear)}-${String(firstYear + 1)}`;
}

/** Gives the first calendar year of a well-formed school year, else undefined. */
export function firstYearOf(year: SchoolYear): number | undefined {
  const match = /^(\d{4})-(\d{4})$/.exec(year);
  if (!match) return undefined;
  const first = Number(match[1]);
  return Number(match[2]) === first + 1 ? first : undefined;
}

/** Gives the school year `count` years later (earlier where negative), else undefined. */
export function shiftSchoolYear(year: SchoolYear, count: number): SchoolYear | undefined {
  const first = firstYearOf(year);
  return first === undefined ? undefined : schoolYearFrom(first + count);
}
