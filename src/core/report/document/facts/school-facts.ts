/** What each school received in each year. */
import type { AwardId } from "../../../domain/award";
import type { SchoolYear } from "../../../domain/school-year";
import type { AwardLine } from "../../../totals";
import { countFact } from "../fact";
import type { ReportFact, Status } from "../fact";
import { factKey, yearPart } from "../fact-key";
import type { ReportMaterial } from "../report-material";
import { isCommendation } from "./line-kinds";

/** The key of a school's commendations in a year: of one award, or of all. */
export function schoolYearKey(
  slug: string,
  year: SchoolYear | null,
  status: Status,
  award: AwardId = "total",
): string {
  return factKey("school", slug, yearPart(year), status, award);
}

export function schoolFacts({ lines, slugs }: ReportMaterial): ReportFact[] {
  const groups = new Map<string, AwardLine[]>();
  for (const line of lines.filter(isCommendation)) {
    const { year, status } = line.entry;
    const slug = slugs.get(line.school) ?? "unknown";
    add(groups, schoolYearKey(slug, year, status, line.award), line);
    add(groups, schoolYearKey(slug, year, status, "total"), line);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => factOf(key, group));
}

function add(groups: Map<string, AwardLine[]>, key: string, line: AwardLine): void {
  const group = groups.get(key);
  if (group) group.push(line);
  else groups.set(key, [line]);
}

function factOf(key: string, lines: readonly AwardLine[]): ReportFact {
  const first = lines[0];
  const isTotal = key.endsWith(".total");
  return countFact(
    key,
    {
      measure: "count",
      of: "commendation",
      status: first?.entry.status ?? "proposed",
      year: first?.entry.year ?? null,
      school: first?.school ?? null,
      ...(isTotal || first === undefined ? {} : { awards: [first.award] }),
    },
    lines,
  );
}
