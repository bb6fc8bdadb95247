import { statusInText } from "../../../messages/report-document-labels";
import { reportHeadings } from "../../../messages/report-document-headings";
import { reportSentences } from "../../../messages/report-document-sentences";
import { inOrder } from "../../../totals";
import { unitTitles } from "../award-groups";
import { bullets, heading, paragraph } from "../blocks";
import type { DocumentBlock, Inline } from "../../document-model";
import type { Status } from "../fact";
import { statuses } from "../facts/scope";
import { titleRunKey, titleYearsKey } from "../facts/unit-title-facts";
import { fillSentence } from "../fill-sentence";
import { awardName, schoolName } from "../report-context";
import type { ReportContext } from "../report-context";

/** Chapter IV.2 c: the schools that held a yearly title, those with the most years running first. */
export function writeUnitTitles(context: ReportContext): DocumentBlock[] {
  const items = statuses.flatMap((status) =>
    schoolsWithTitles(context, status).map((school) => describeSchool(context, school, status)),
  );
  return [
    heading(3, reportHeadings.unitTitles),
    ...(items.length === 0 ? [paragraph(reportSentences.noUnitTitles)] : bullets(items)),
  ];
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
    status: statusInText[status],
    titles,
    run: facts.figure(titleRunKey(slug, status)),
  });
}
