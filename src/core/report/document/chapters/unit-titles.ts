import { reportHeadings } from "../../../messages/report-document-headings";
import { reportSentences } from "../../../messages/report-document-sentences";
import { inOrder } from "../../../totals";
import { unitTitles } from "../award-groups";
import { bullets, heading, paragraph } from "../blocks";
import type { DocumentBlock, Inline } from "../../document-model";
import type { Status } from "../fact";
import type { FactBook } from "../fact-book";
import { statuses } from "../facts/scope";
import { titleRunKey, titleYearsKey } from "../facts/unit-title-facts";
import { fillSentence } from "../fill-sentence";
import { awardName, schoolName } from "../report-context";
import type { ReportContext } from "../report-context";

/** Chapter IV.2 c: the schools that held a yearly title, those with the most years running first. */
export function writeUnitTitles(context: ReportContext): DocumentBlock[] {
  const told = statuses.flatMap((status) => writeStatus(context, status));
  return [
    heading(3, reportHeadings.unitTitles),
    ...(told.length === 0 ? [paragraph(reportSentences.noUnitTitles)] : told),
  ];
}

function writeStatus(context: ReportContext, status: Status): DocumentBlock[] {
  const schools = schoolsWithTitles(context, status);
  if (schools.length === 0) return [];
  const items = schools.map((school) => describeSchool(context, school, status));
  return [paragraph(reportSentences.unitTitles[status]), ...bullets(items)];
}

/** Lists the schools that held a title in one status, the longest run first, then in Vietnamese order. */
export function schoolsWithTitles({ material, facts }: ReportContext, status: Status): (string | null)[] {
  const runOf = (school: string | null): number =>
    facts.number(titleRunKey(material.slugs.get(school) ?? "unknown", status));
  return material.schools
    .filter((school) => runOf(school) > 0)
    .sort((a, b) => runOf(b) - runOf(a) || inOrder([a], [b]));
}

function describeSchool({ material, facts }: ReportContext, school: string | null, status: Status): Inline[] {
  const slug = material.slugs.get(school) ?? "unknown";
  const keys = unitTitles
    .map((award) => ({ award, key: titleYearsKey(slug, status, award) }))
    .filter(({ key }) => facts.has(key));
  const titles = keys.flatMap(({ award, key }, index) => [
    ...(index === 0 ? [] : [{ text: ", " }]),
    ...fillSentence(reportSentences.unitTitleYears, { award: awardName(award), years: facts.figure(key) }),
  ]);
  return fillSentence(reportSentences.unitTitleSchool, {
    school: schoolName(school),
    titles: [...titles, ...describeRun(facts, titleRunKey(slug, status))],
  });
}

/** One year alone is no run. */
function describeRun(facts: FactBook, key: string): Inline[] {
  return facts.number(key) < 2 ? [] : fillSentence(reportSentences.unitTitleRun, { run: facts.figure(key) });
}
