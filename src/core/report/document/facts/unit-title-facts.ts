/** In which years each school, as a whole, held the yearly titles of collectives, and how many years running. */
import type { AwardId } from "../../../domain/award";
import type { SchoolYear } from "../../../domain/school-year";
import type { AwardLine } from "../../../totals";
import { unitTitles } from "../award-groups";
import { numberFact, rowsOf } from "../fact";
import type { FactFilter, ReportFact, Status } from "../fact";
import { factKey } from "../fact-key";
import { isWholeSchool } from "../is-whole-school";
import { longestRun } from "../longest-run";
import type { ReportMaterial } from "../report-material";
import { statuses } from "./scope";

export function titleYearsKey(slug: string, status: Status, award: AwardId): string {
  return factKey("school", slug, status, award, "years");
}

export function titleRunKey(slug: string, status: Status): string {
  return factKey("school", slug, status, "unit-titles", "running");
}

export function unitTitleFacts(material: ReportMaterial): ReportFact[] {
  const held = material.lines.filter(
    (line) => unitTitles.includes(line.award) && isWholeSchool(line.entry) && line.entry.year !== null,
  );
  return statuses.flatMap((status) =>
    material.schools.flatMap((school) => {
      const lines = held.filter((line) => line.entry.status === status && line.school === school);
      return lines.length === 0
        ? []
        : factsOf(lines, school, status, material.slugs.get(school) ?? "unknown");
    }),
  );
}

function factsOf(
  lines: readonly AwardLine[],
  school: string | null,
  status: Status,
  slug: string,
): ReportFact[] {
  const filter: FactFilter = { measure: "years", of: "commendation", kind: "collective", status, school };
  const years = unitTitles.flatMap((award): ReportFact[] => {
    const ofAward = lines.filter((line) => line.award === award);
    if (ofAward.length === 0) return [];
    const value = yearsOf(ofAward);
    const key = titleYearsKey(slug, status, award);
    const own = { ...filter, awards: [award] };
    return [{ key, value, text: value.join(", "), exactness: "exact", filter: own, rows: rowsOf(ofAward) }];
  });
  const runFilter: FactFilter = { ...filter, measure: "longest-run", awards: unitTitles };
  const run = numberFact(titleRunKey(slug, status), runFilter, longestRun(yearsOf(lines)), lines);
  return [...years, run];
}

function yearsOf(lines: readonly AwardLine[]): SchoolYear[] {
  const years = lines.map((line) => line.entry.year).filter((year) => year !== null);
  return [...new Set(years)].sort();
}
