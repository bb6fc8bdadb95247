import { columnLabels, statusInText } from "../../../messages/report-document-labels";
import { reportSentences } from "../../../messages/report-document-sentences";
import { captionedTable, column, columns, row } from "../blocks";
import type { DocumentBlock, Inline } from "../../document-model";
import type { Status } from "../fact";
import { scopeKey } from "../facts/scope";
import { fillText } from "../fill-sentence";
import { yearName, yearsShown } from "../report-context";
import type { ReportContext } from "../report-context";

/** The results of each year as a table, and as a chart where there are years to compare. */
export function writeYearResults(context: ReportContext, status: Status): DocumentBlock[] {
  const years = yearsShown(context, status);
  return [...writeTable(context, status), ...(years.length < 2 ? [] : [writeChart(context, status)])];
}

function writeTable(context: ReportContext, status: Status): DocumentBlock[] {
  const names = ["collectives", "individuals", "awards", "moneyVnd"];
  const ofScope = (scope: string): Inline[] => names.map((name) => context.facts.figure(`${scope}.${name}`));
  const header = [
    columnLabels.year,
    columnLabels.collectives,
    columnLabels.individuals,
    columnLabels.awards,
    `${columnLabels.money} (đồng)`,
  ];
  return captionedTable(
    fillText(reportSentences.yearTable, { status: statusInText[status] }),
    null,
    header,
    [column(3, "left"), ...columns(3, 2), column(3)],
    [
      ...yearsShown(context, status).map((year) => row([yearName(year), ...ofScope(scopeKey(status, year))])),
      row([columnLabels.wholePeriod, ...ofScope(scopeKey(status))], true),
    ],
  );
}

function writeChart(context: ReportContext, status: Status): DocumentBlock {
  const years = yearsShown(context, status);
  const valuesOf = (name: string): number[] =>
    years.map((year) => context.facts.number(`${scopeKey(status, year)}.${name}`));
  return {
    type: "chart",
    title: fillText(reportSentences.chart, { status: statusInText[status] }),
    categories: years.map(yearName),
    series: [
      { name: columnLabels.collectives, values: valuesOf("collectives") },
      { name: columnLabels.individuals, values: valuesOf("individuals") },
    ],
  };
}
