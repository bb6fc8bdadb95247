/** Teachers recognised at the province's contest, by school. */
import { valueOf } from "../../../domain/entry";
import type { AwardLine } from "../../../totals";
import { provinceTeacherContests } from "../award-groups";
import { countFact } from "../fact";
import type { FactFilter, ReportFact, Status } from "../fact";
import { factKey } from "../fact-key";
import type { ReportMaterial } from "../report-material";
import { statuses } from "./scope";

/** The key of a school's teachers recognised by the province, or of all schools'. */
export function provinceTeachersKey(status: Status, slug?: string): string {
  return slug === undefined
    ? factKey("province-teachers", status, "total")
    : factKey("province-teachers", status, "school", slug);
}

/** Lists who was recognised; a row that says "không đạt" was not. */
export function provinceTeacherLines({ lines }: ReportMaterial, status: Status): AwardLine[] {
  return lines.filter(
    ({ award, entry }) =>
      provinceTeacherContests.includes(award) &&
      entry.status === status &&
      valueOf(entry, "result") !== "khong-dat",
  );
}

export function contestFacts(material: ReportMaterial): ReportFact[] {
  return statuses.flatMap((status) => {
    const lines = provinceTeacherLines(material, status);
    const filter: FactFilter = { measure: "count", of: "contest", status, awards: provinceTeacherContests };
    const ofSchools = material.schools.map((school) => {
      const key = provinceTeachersKey(status, material.slugs.get(school));
      return countFact(
        key,
        { ...filter, school },
        lines.filter((line) => line.school === school),
      );
    });
    return [
      countFact(provinceTeachersKey(status), filter, lines),
      ...ofSchools.filter((fact) => fact.value !== 0),
    ];
  });
}
