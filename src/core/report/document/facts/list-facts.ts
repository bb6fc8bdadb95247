/** How many movements and good examples the files name, by year, school and month. */
import type { Entry } from "../../../domain/entry";
import { formatCount } from "../../../text";
import { rowRuns } from "../../../totals/row-runs";
import { entryMonth, monthsBetween } from "../entry-month";
import type { FactFilter, ReportFact } from "../fact";
import { factKey, yearPart } from "../fact-key";
import type { ReportMaterial } from "../report-material";

export const movementsKey = "movements.total";
export const exemplarsKey = "exemplars.total";
export const exemplarMonthsKey = "exemplars.months";

/** One good example a month is what each school is asked for. */
const askedEachMonth = 1;

function movementYearKey(year: string | null): string {
  return factKey("movements", "year", yearPart(year));
}

export function exemplarMonthKey(month: string): string {
  return factKey("exemplars", "month", month);
}

export type ExemplarMeasure = "count" | "months" | "short";

export function exemplarSchoolKey(slug: string, measure: ExemplarMeasure): string {
  return factKey("exemplars", "school", slug, measure);
}

export function listFacts(material: ReportMaterial): ReportFact[] {
  const { movements, exemplars } = material;
  const years = [...new Set(movements.map(({ year }) => year))];
  return [
    factOf(movementsKey, movements.length, movements),
    ...years.map((year) => {
      const ofYear = movements.filter((entry) => entry.year === year);
      return factOf(movementYearKey(year), ofYear.length, ofYear, { year });
    }),
    factOf(exemplarsKey, exemplars.length, exemplars),
    ...exemplarFacts(material),
  ];
}

/** The months that are asked of every school: from the first to the last that any example names. */
export function exemplarMonths({ exemplars }: ReportMaterial): string[] {
  return monthsBetween(exemplars.map(entryMonth).filter((month) => month !== null));
}

function exemplarFacts(material: ReportMaterial): ReportFact[] {
  const { exemplars, exemplarSchools, slugs } = material;
  const months = exemplarMonths(material);
  const dated = exemplars.filter((entry) => entryMonth(entry) !== null);
  if (months.length === 0) return exemplarSchools.map((school) => schoolCount(material, school));
  return [
    factOf(exemplarMonthsKey, months.length, dated, { measure: "distinct" }),
    ...months.map((month) => {
      const ofMonth = exemplars.filter((entry) => entryMonth(entry) === month);
      return factOf(exemplarMonthKey(month), ofMonth.length, ofMonth);
    }),
    ...exemplarSchools.flatMap((school) => {
      const own = exemplars.filter((entry) => entry.school === school);
      const held = new Set(own.map(entryMonth).filter((month) => month !== null)).size;
      const slug = slugs.get(school) ?? "unknown";
      const filter = { measure: "distinct", school } as const;
      return [
        schoolCount(material, school),
        factOf(exemplarSchoolKey(slug, "months"), held, own, filter),
        // Which months are asked depends on every dated example.
        factOf(exemplarSchoolKey(slug, "short"), months.length * askedEachMonth - held, dated, filter),
      ];
    }),
  ];
}

function schoolCount({ exemplars, slugs }: ReportMaterial, school: string | null): ReportFact {
  const own = exemplars.filter((entry) => entry.school === school);
  return factOf(exemplarSchoolKey(slugs.get(school) ?? "unknown", "count"), own.length, own, { school });
}

function factOf(
  key: string,
  value: number,
  entries: readonly Entry[],
  own: Partial<FactFilter> = {},
): ReportFact {
  return {
    key,
    value,
    text: formatCount(value),
    exactness: "exact",
    filter: { measure: "count", of: "list-entry", ...own },
    rows: rowRuns(entries),
  };
}
