import { statusInText } from "../../../messages/report-document-labels";
import { reportHeadings } from "../../../messages/report-document-headings";
import { reportSentences } from "../../../messages/report-document-sentences";
import { bullets, heading, paragraph } from "../blocks";
import type { DocumentBlock, Inline } from "../../document-model";
import type { Status } from "../fact";
import { provinceTeacherLines, provinceTeachersKey } from "../facts/contest-facts";
import { statuses } from "../facts/scope";
import { fillSentence } from "../fill-sentence";
import { nameList } from "../name-list";
import { schoolName } from "../report-context";
import type { ReportContext } from "../report-context";

/** Chapter IV.2 d: teachers recognised by the province, by school. */
export function writeProvinceTeachers(context: ReportContext): DocumentBlock[] {
  const { facts } = context;
  const held = statuses.filter((status) => facts.number(provinceTeachersKey(status)) > 0);
  const told = held.flatMap((status) => [
    paragraph(reportSentences.provinceTeachers, {
      count: facts.figure(provinceTeachersKey(status)),
      status: statusInText[status],
    }),
    ...bullets(describeSchools(context, status)),
  ]);
  return [
    heading(3, reportHeadings.provinceTeachers),
    ...(told.length === 0 ? [paragraph(reportSentences.noProvinceTeachers)] : told),
  ];
}

function describeSchools({ material, facts }: ReportContext, status: Status): Inline[][] {
  const lines = provinceTeacherLines(material, status);
  const schools = material.schools.filter((school) => lines.some((line) => line.school === school));
  return schools.map((school) =>
    fillSentence(reportSentences.provinceTeachersOfSchool, {
      school: schoolName(school),
      count: facts.figure(provinceTeachersKey(status, material.slugs.get(school))),
      names: nameList(lines.filter((line) => line.school === school)),
    }),
  );
}
