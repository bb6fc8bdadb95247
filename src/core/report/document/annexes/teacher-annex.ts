import { annexTitles } from "../../../messages/report-document-headings";
import { columnLabels, statusInText, unitNotes } from "../../../messages/report-document-labels";
import { reportSentences } from "../../../messages/report-document-sentences";
import type { AwardLine } from "../../../totals";
import { captionedTable, column, paragraph, row } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import { describeDecision, describePlace, describeResult, entryName } from "../describe-entry";
import type { Status } from "../fact";
import { provinceTeacherLines, provinceTeachersKey } from "../facts/contest-facts";
import { statuses } from "../facts/scope";
import { fillText } from "../fill-sentence";
import { schoolName, yearName } from "../report-context";
import type { ReportContext } from "../report-context";

const header = [
  columnLabels.number,
  columnLabels.person,
  columnLabels.school,
  columnLabels.year,
  columnLabels.result,
  columnLabels.decision,
  columnLabels.source,
];
const listColumns = [
  column(1.3, "centre"),
  column(5, "left"),
  column(5, "left"),
  column(2.5, "left"),
  column(2.5, "left"),
  column(4, "left"),
  column(6, "left"),
];

/** Annex V: the teachers recognised by the province, with the row of each, and how many of each school. */
export function writeTeacherAnnex(context: ReportContext): DocumentBlock[] {
  const blocks = statuses.flatMap((status) => writeStatus(context, status));
  return blocks.length === 0 ? [paragraph(reportSentences.noProvinceTeachers)] : blocks;
}

function writeStatus(context: ReportContext, status: Status): DocumentBlock[] {
  const lines = provinceTeacherLines(context.material, status);
  if (lines.length === 0) return [];
  const words = { title: annexTitles.provinceTeachers, status: statusInText[status] };
  const bySchool = context.material.schools.flatMap((school) =>
    lines.filter((line) => line.school === school),
  );
  return [
    ...captionedTable(
      fillText(reportSentences.statusTable, words),
      null,
      header,
      listColumns,
      bySchool.map(teacherRow),
    ),
    ...writeSchools(context, status),
  ];
}

function teacherRow({ entry, school }: AwardLine, index: number): ReturnType<typeof row> {
  return row([
    String(index + 1),
    entryName(entry),
    schoolName(school),
    yearName(entry.year),
    describeResult(entry),
    describeDecision(entry),
    describePlace(entry),
  ]);
}

function writeSchools({ facts, material }: ReportContext, status: Status): DocumentBlock[] {
  const keyOf = (school: string | null): string => provinceTeachersKey(status, material.slugs.get(school));
  const schools = material.schools.filter((school) => facts.has(keyOf(school)));
  return captionedTable(
    fillText(reportSentences.provinceSchoolsTable, { status: statusInText[status] }),
    unitNotes.awards,
    [columnLabels.school, columnLabels.teachersOfSchool],
    [column(6, "left"), column(2)],
    [
      ...schools.map((school) => row([schoolName(school), facts.figure(keyOf(school))])),
      row([columnLabels.total, facts.figure(provinceTeachersKey(status))], true),
    ],
  );
}
