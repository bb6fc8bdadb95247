import { annexTitles } from "../../../messages/report-document-headings";
import { columnLabels, levelLabels, statusInText, unitNotes } from "../../../messages/report-document-labels";
import { reportSentences } from "../../../messages/report-document-sentences";
import type { AwardId } from "../../../domain/award";
import type { AwardLine } from "../../../totals";
import { captionedTable, column, columns, paragraph, row } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import type { Status } from "../fact";
import { awardKeyOf, levelKey, levels } from "../facts/award-facts";
import { awardsIn } from "../facts/awards-in";
import { isCommendation, isContest } from "../facts/line-kinds";
import { scopeKey } from "../facts/scope";
import { fillText } from "../fill-sentence";
import { awardName, statusesWithLines } from "../report-context";
import type { ReportContext } from "../report-context";

const levelHeader = levels.map((level) => levelLabels[level ?? "unknown"]);
const tableColumns = [column(6, "left"), ...columns(levels.length + 1, 2)];

/** Annex III: each award by the level that decides it; contests, which are no commendation, in a table of their own. */
export function writeFormAnnex(context: ReportContext): DocumentBlock[] {
  const blocks = statusesWithLines(context).flatMap((status) => [
    ...writeForms(context, status),
    ...writeContests(context, status),
  ]);
  return blocks.length === 0 ? [paragraph(reportSentences.noData)] : blocks;
}

function writeForms(context: ReportContext, status: Status): DocumentBlock[] {
  const { facts } = context;
  const awards = awardsOf(context, status, isCommendation);
  const caption = fillText(reportSentences.statusTable, {
    title: annexTitles.forms,
    status: statusInText[status],
  });
  const totals = row(
    [
      columnLabels.total,
      ...levels.map((level) => facts.figureOrDash(levelKey(level, status))),
      facts.figure(`${scopeKey(status)}.awards`),
    ],
    true,
  );
  return writeTable(context, status, caption, awards, totals);
}

function writeContests(context: ReportContext, status: Status): DocumentBlock[] {
  const awards = awardsOf(context, status, isContest);
  const caption = fillText(reportSentences.contestTable, { status: statusInText[status] });
  const dashes = levels.map(() => "");
  const total = context.facts.figure(`${scopeKey(status)}.contests`);
  return writeTable(context, status, caption, awards, row([columnLabels.total, ...dashes, total], true));
}

function writeTable(
  { facts }: ReportContext,
  status: Status,
  caption: string,
  awards: readonly AwardId[],
  totals: ReturnType<typeof row>,
): DocumentBlock[] {
  if (awards.length === 0) return [];
  const rows = awards.map((award) =>
    row([
      awardName(award),
      ...levels.map((level) => facts.figureOrDash(awardKeyOf(award, status, level))),
      facts.figure(awardKeyOf(award, status)),
    ]),
  );
  const header = [columnLabels.award, ...levelHeader, columnLabels.rowTotal];
  return captionedTable(caption, unitNotes.awards, header, tableColumns, [...rows, totals]);
}

function awardsOf(
  { material }: ReportContext,
  status: Status,
  holds: (line: AwardLine) => boolean,
): AwardId[] {
  return awardsIn(material.lines.filter((line) => line.entry.status === status && holds(line)));
}
