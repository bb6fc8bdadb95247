import { firstYearOf } from "../../domain";
import type { Entry, Rating, SchoolYear, YearRating } from "../../domain";
import { knownValue } from "../cells/known-value";

const highest: Rating = "HTXSNV";

/**
 * Gives the ratings of several years, each by the second year of its school year: those that a row tells of earlier years, with
 * its own. Undefined where they prove nothing: neither are the last two years among them, nor two in a row of the highest.
 */
export function ratedYears(
  entry: Entry,
  told: readonly { readonly rating: Rating; readonly schoolYear: SchoolYear }[],
): readonly YearRating[] | undefined {
  const last = entry.year === null ? undefined : secondYearOf(entry.year);
  if (told.length === 0 || last === undefined) return undefined;
  const ratings = new Map<number, Rating>();
  const own = knownValue(entry, entry.fields.unitRating === undefined ? "rating" : "unitRating");
  if (own !== undefined) ratings.set(last, own);
  for (const { rating, schoolYear } of told) {
    const year = secondYearOf(schoolYear);
    if (year === undefined || year > last) continue;
    if ((ratings.get(year) ?? rating) !== rating) return undefined;
    ratings.set(year, rating);
  }
  const years = [...ratings.keys()].sort((one, other) => one - other);
  const isEnough =
    (ratings.has(last) && ratings.has(last - 1)) ||
    years.some((year) => ratings.get(year) === highest && ratings.get(year - 1) === highest);
  return isEnough ? years.map((year) => ({ year, rating: ratings.get(year) ?? highest })) : undefined;
}

function secondYearOf(year: SchoolYear): number | undefined {
  const first = firstYearOf(year);
  return first === undefined ? undefined : first + 1;
}
