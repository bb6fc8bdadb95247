import { annexTitles } from "../../../messages/report-document-headings";
import { columnLabels, statusInText } from "../../../messages/report-document-labels";
import { reportSentences } from "../../../messages/report-document-sentences";
import type { AwardLine } from "../../../totals";
import { captionedTable, column, row } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import { describeDecision, describePlace, entryName } from "../describe-entry";
import type { Status } from "../fact";
import { byYearAndName } from "../by-year-and-name";
import { awardsIn } from "../facts/awards-in";
import { highAwardKey } from "../facts/high-award-facts";
import { statuses } from "../facts/scope";
import { fillText } from "../fill-sentence";
import { highLines } from "../high-lines";
import { awardName, schoolName, yearName } from "../report-context";
import type { ReportContext } from "../report-context";

const header = [
  columnLabels.number,
  columnLabels.name,
  columnLabels.school,
  columnLabels.year,
  columnLabels.decision,
  columnLabels.source,
];
const tableColumns = [
  column(1.3, "centre"),
  column(5, "left"),
  column(5, "left"),
  column(2.5, "left"),
  column(4, "left"),
  column(6, "left"),
];

/** Lists the highest awards by name: for each award a heading row with its count, then those who received it. */
export function writeHighAwardAnnex(context: ReportContext): DocumentBlock[] {
  return statuses.flatMap((status) => {
    const lines = highLines(context.material).filter((line) => line.entry.status === status);
    return lines.length === 0 ? [] : writeStatus(context, status, lines);
  });
}

function writeStatus(context: ReportContext, status: Status, lines: readonly AwardLine[]): DocumentBlock[] {
  const rows = awardsIn(lines).flatMap((award) => {
    const count = context.facts.figure(highAwardKey(award, status));
    const title = { content: [{ text: `${awardName(award)}: ` }, count], columnSpan: header.length };
    const named = lines
      .filter((line) => line.award === award)
      .sort(byYearAndName)
      .map(nomineeRow);
    return [{ total: true, cells: [title] }, ...named];
  });
  const words = { title: annexTitles.highAwards, status: statusInText[status] };
  return captionedTable(fillText(reportSentences.statusTable, words), null, header, tableColumns, rows);
}

function nomineeRow({ entry, school }: AwardLine, index: number): ReturnType<typeof row> {
  return row([
    String(index + 1),
    entryName(entry),
    schoolName(school),
    yearName(entry.year),
    describeDecision(entry),
    describePlace(entry),
  ]);
}
