import { annexTitles } from "../../../messages/report-document-headings";
import { columnLabels, statusInText, unitNotes } from "../../../messages/report-document-labels";
import { reportSentences } from "../../../messages/report-document-sentences";
import type { AwardId } from "../../../domain/award";
import type { SchoolYear } from "../../../domain/school-year";
import { unitTitles } from "../award-groups";
import { captionedTable, column, columns, paragraph, row } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import { schoolsWithTitles } from "../chapters/unit-titles";
import type { Status } from "../fact";
import { awardKeyOf } from "../facts/award-facts";
import { awardsIn } from "../facts/awards-in";
import { isCommendation } from "../facts/line-kinds";
import { schoolYearKey } from "../facts/school-facts";
import { scopeKey } from "../facts/scope";
import { titleRunKey, titleYearsKey } from "../facts/unit-title-facts";
import { fillText } from "../fill-sentence";
import { awardName, schoolName, statusesWithLines, yearName } from "../report-context";
import type { ReportContext } from "../report-context";

type Row = ReturnType<typeof row>;

/** Annex II: what each school received in each year, then in which years it held a title as a whole. */
export function writeSchoolAnnex(context: ReportContext): DocumentBlock[] {
  const blocks = statusesWithLines(context).flatMap((status) => [
    ...writeAwardTable(context, status),
    ...writeTitleTable(context, status),
  ]);
  return blocks.length === 0 ? [paragraph(reportSentences.noData)] : blocks;
}

function writeAwardTable(context: ReportContext, status: Status): DocumentBlock[] {
  const { facts, material } = context;
  const lines = material.lines.filter((line) => line.entry.status === status && isCommendation(line));
  if (lines.length === 0) return [];
  const awards = awardsIn(lines);
  const totals = awards.map((award) => facts.figure(awardKeyOf(award, status)));
  return captionedTable(
    fillText(reportSentences.statusTable, { title: annexTitles.schools, status: statusInText[status] }),
    unitNotes.awards,
    [columnLabels.school, columnLabels.year, ...awards.map(awardName), columnLabels.rowTotal],
    [column(6, "left"), column(2.5, "left"), ...columns(awards.length + 1, 2)],
    [
      ...schoolRows(context, status, awards),
      row([columnLabels.total, "", ...totals, facts.figure(`${scopeKey(status)}.awards`)], true),
    ],
  );
}

/** One row for each school and year that has a figure. */
function schoolRows({ facts, material }: ReportContext, status: Status, awards: readonly AwardId[]): Row[] {
  return material.schools.flatMap((school) => {
    const slug = material.slugs.get(school) ?? "unknown";
    const keyOf = (year: SchoolYear | null, award?: AwardId): string =>
      schoolYearKey(slug, year, status, award);
    const years = material.years.filter((year) => facts.has(keyOf(year)));
    return years.map((year) => {
      const counts = awards.map((award) => facts.figureOrDash(keyOf(year, award)));
      return row([schoolName(school), yearName(year), ...counts, facts.figure(keyOf(year))]);
    });
  });
}

function writeTitleTable(context: ReportContext, status: Status): DocumentBlock[] {
  const { facts, material } = context;
  const schools = schoolsWithTitles(context, status);
  if (schools.length === 0) return [];
  return captionedTable(
    fillText(reportSentences.unitTitlesTable, { status: statusInText[status] }),
    null,
    [columnLabels.school, ...unitTitles.map(awardName), columnLabels.longestRun],
    [column(4, "left"), ...columns(unitTitles.length, 4, "left"), column(2)],
    schools.map((school) => {
      const slug = material.slugs.get(school) ?? "unknown";
      const years = unitTitles.map((award) => facts.figureOrDash(titleYearsKey(slug, status, award)));
      return row([schoolName(school), ...years, facts.figure(titleRunKey(slug, status))]);
    }),
  );
}
