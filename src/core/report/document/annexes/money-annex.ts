import { annexTitles } from "../../../messages/report-document-headings";
import { columnLabels, levelLabels, statusInText, unitNotes } from "../../../messages/report-document-labels";
import { reportSentences } from "../../../messages/report-document-sentences";
import { captionedTable, column, columns, paragraph, row } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import type { Status } from "../fact";
import { levels } from "../facts/award-facts";
import { payerKey } from "../facts/money-facts";
import { scopeKey } from "../facts/scope";
import { fillText } from "../fill-sentence";
import { statusesWithLines, yearName, yearsShown } from "../report-context";
import type { ReportContext } from "../report-context";

/** Annex IV: who pays how much in which year. */
export function writeMoneyAnnex(context: ReportContext): DocumentBlock[] {
  const blocks = statusesWithLines(context).flatMap((status) => writeTable(context, status));
  return blocks.length === 0 ? [paragraph(reportSentences.noData)] : blocks;
}

function writeTable(context: ReportContext, status: Status): DocumentBlock[] {
  const { facts } = context;
  const payers = levels.filter((payer) => facts.has(payerKey(payer, status)));
  if (payers.length === 0) return [];
  const years = yearsShown(context, status);
  const rows = payers.map((payer) =>
    row([
      levelLabels[payer ?? "unknown"],
      ...years.map((year) => facts.figureOrDash(payerKey(payer, status, year))),
      facts.figure(payerKey(payer, status)),
    ]),
  );
  const totals = years.map((year) => facts.figure(`${scopeKey(status, year)}.moneyVnd`));
  return captionedTable(
    fillText(reportSentences.statusTable, { title: annexTitles.money, status: statusInText[status] }),
    unitNotes.money,
    [columnLabels.payer, ...years.map(yearName), columnLabels.rowTotal],
    [column(3, "left"), ...columns(years.length + 1, 3)],
    [...rows, row([columnLabels.total, ...totals, facts.figure(`${scopeKey(status)}.moneyVnd`)], true)],
  );
}
