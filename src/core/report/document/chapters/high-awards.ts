import { statusInText } from "../../../messages/report-document-labels";
import { reportHeadings } from "../../../messages/report-document-headings";
import { reportSentences } from "../../../messages/report-document-sentences";
import { bullets, heading, paragraph } from "../blocks";
import type { DocumentBlock, Inline } from "../../document-model";
import type { Status } from "../fact";
import { highAwardKey } from "../facts/high-award-facts";
import { awardsIn } from "../facts/awards-in";
import { statuses } from "../facts/scope";
import { fillSentence } from "../fill-sentence";
import { highLines } from "../high-lines";
import { nameList } from "../name-list";
import { annexNumber, awardName } from "../report-context";
import type { ReportContext } from "../report-context";

/** Chapter IV.2 đ: the highest awards by name. */
export function writeHighAwards(context: ReportContext): DocumentBlock[] {
  const items = statuses.flatMap((status) => describeAwards(context, status));
  return [
    heading(3, reportHeadings.highAwards),
    ...(items.length === 0 ? [paragraph(reportSentences.noHighAwards)] : bullets(items)),
  ];
}

function describeAwards(context: ReportContext, status: Status): Inline[][] {
  const lines = highLines(context.material).filter((line) => line.entry.status === status);
  return awardsIn(lines).map((award) =>
    fillSentence(reportSentences.highAward, {
      award: awardName(award),
      status: statusInText[status],
      count: context.facts.figure(highAwardKey(award, status)),
      names: nameList(lines.filter((line) => line.award === award)),
      annex: annexNumber(context, "highAwards"),
    }),
  );
}
