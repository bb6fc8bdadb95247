import { columnLabels, statusInText } from "../../../messages/report-document-labels";
import { reportHeadings } from "../../../messages/report-document-headings";
import { reportSentences } from "../../../messages/report-document-sentences";
import { bullets, captionedTable, column, columns, heading, paragraph, row } from "../blocks";
import type { DocumentBlock, Inline } from "../../document-model";
import type { Status } from "../fact";
import { awardKeyOf } from "../facts/award-facts";
import { awardsIn } from "../facts/awards-in";
import { everyYearKey, phraseKey } from "../facts/phrase-facts";
import type { PhraseMeasure } from "../facts/phrase-facts";
import { scopeKey, statuses } from "../facts/scope";
import { fillSentence, fillText } from "../fill-sentence";
import { awardName, statusesWithLines, yearName } from "../report-context";
import type { ReportContext } from "../report-context";

/** Chapter IV.2 a and b: what was decided, then what is only proposed; the two are never added together. */
export function writeResults(context: ReportContext): DocumentBlock[] {
  const held = statusesWithLines(context);
  return [
    heading(2, reportHeadings.results),
    ...statuses.flatMap((status) => [
      heading(3, reportHeadings[status]),
      ...(held.includes(status) ? writeStatus(context, status) : [paragraph(reportSentences.noData)]),
    ]),
  ];
}

function writeStatus(context: ReportContext, status: Status): DocumentBlock[] {
  const everyYear = everyYearKey(status, "collectives");
  const rough = roughFigures(context, (measure) => phraseKey(status, measure));
  const { period } = context.material;
  return [
    paragraph(reportSentences.roughTotals[status], { ...rough, period: period.label }),
    ...(context.facts.has(everyYear) && context.facts.has(everyYearKey(status, "individuals"))
      ? [paragraph(reportSentences.everyYear[status], everyYearFigures(context, status))]
      : []),
    writeExactTotals(context, status),
    writeMoney(context, status),
    ...writeYearTable(context, status),
    writeChart(context, status),
    ...writeAwardCounts(context, status),
  ];
}

function roughFigures(
  { facts }: ReportContext,
  keyOf: (measure: PhraseMeasure) => string,
): Record<"collectives" | "individuals" | "money", Inline> {
  return {
    collectives: facts.figure(keyOf("collectives")),
    individuals: facts.figure(keyOf("individuals")),
    money: facts.figure(keyOf("moneyVnd")),
  };
}

function everyYearFigures({ facts }: ReportContext, status: Status): Record<string, Inline> {
  return {
    collectives: facts.figure(everyYearKey(status, "collectives")),
    individuals: facts.figure(everyYearKey(status, "individuals")),
  };
}

function writeExactTotals({ facts }: ReportContext, status: Status): DocumentBlock {
  const figure = (name: string): Inline => facts.figure(`${scopeKey(status)}.${name}`);
  return paragraph(reportSentences.exactTotals, {
    status: statusInText[status],
    awards: figure("awards"),
    collectives: figure("collectives"),
    distinctCollectives: figure("distinct-collectives"),
    individuals: figure("individuals"),
    distinctIndividuals: figure("distinct-individuals"),
    households: figure("households"),
    distinctHouseholds: figure("distinct-households"),
    contests: figure("contests"),
  });
}

function writeMoney({ facts }: ReportContext, status: Status): DocumentBlock {
  const figure = (name: string): Inline => facts.figure(`${scopeKey(status)}.${name}`);
  return paragraph(reportSentences.money, {
    status: statusInText[status],
    money: figure("moneyVnd"),
    emulation: figure("moneyVnd-emulation"),
    other: figure("moneyVnd-other"),
    unknown: figure("due-unknown"),
  });
}

function writeYearTable({ facts, material }: ReportContext, status: Status): DocumentBlock[] {
  const names = ["collectives", "individuals", "awards", "moneyVnd"];
  const ofScope = (scope: string): Inline[] => names.map((name) => facts.figure(`${scope}.${name}`));
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
      ...material.years.map((year) => row([yearName(year), ...ofScope(scopeKey(status, year))])),
      row([columnLabels.wholePeriod, ...ofScope(scopeKey(status))], true),
    ],
  );
}

function writeChart({ facts, material }: ReportContext, status: Status): DocumentBlock {
  const valuesOf = (name: string): number[] =>
    material.years.map((year) => facts.number(`${scopeKey(status, year)}.${name}`));
  return {
    type: "chart",
    title: fillText(reportSentences.chart, { status: statusInText[status] }),
    categories: material.years.map(yearName),
    series: [
      { name: columnLabels.collectives, values: valuesOf("collectives") },
      { name: columnLabels.individuals, values: valuesOf("individuals") },
    ],
  };
}

function writeAwardCounts({ facts, material }: ReportContext, status: Status): DocumentBlock[] {
  const awards = awardsIn(material.lines.filter((line) => line.entry.status === status));
  const items = awards.map((award) =>
    fillSentence(reportSentences.awardCount, {
      award: awardName(award),
      count: facts.figure(awardKeyOf(award, status)),
    }),
  );
  return [paragraph(reportSentences.byAward), ...bullets(items)];
}
