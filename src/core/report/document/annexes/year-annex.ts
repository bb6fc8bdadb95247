import { columnLabels, statusInText } from "../../../messages/report-document-labels";
import { reportSentences } from "../../../messages/report-document-sentences";
import { captionedTable, column, paragraph, row } from "../blocks";
import type { DocumentBlock } from "../../document-model";
import type { Status } from "../fact";
import { scopeKey } from "../facts/scope";
import { fillText } from "../fill-sentence";
import { statusesWithLines, yearName, yearsShown } from "../report-context";
import type { ReportContext } from "../report-context";

/** A table of figures that every year has: what the columns are called, and the last parts of their keys. */
interface YearTable {
  readonly caption: string;
  readonly columns: readonly (readonly [label: string, measure: string])[];
}

const yearTables: readonly YearTable[] = [
  {
    caption: reportSentences.yearTable,
    columns: [
      [columnLabels.collectives, "collectives"],
      [columnLabels.distinctCollectives, "distinct-collectives"],
      [columnLabels.individuals, "individuals"],
      [columnLabels.distinctIndividuals, "distinct-individuals"],
      [columnLabels.households, "households"],
      [columnLabels.distinctHouseholds, "distinct-households"],
      [columnLabels.awards, "awards"],
      [columnLabels.contests, "contests"],
      [`${columnLabels.money} (đồng)`, "moneyVnd"],
      [columnLabels.emulationMoney, "moneyVnd-emulation"],
      [columnLabels.otherMoney, "moneyVnd-other"],
      [columnLabels.moneyUnknown, "money-unknown"],
    ],
  },
  {
    caption: reportSentences.recipientTable,
    columns: [
      [columnLabels.teachers, "recipient-teacher"],
      [columnLabels.managers, "recipient-manager"],
      [columnLabels.staff, "recipient-staff"],
      [columnLabels.learners, "recipient-learner"],
      [columnLabels.roleUnknown, "recipient-unknown"],
      [columnLabels.teacherShare, "teacher-share"],
    ],
  },
  {
    caption: reportSentences.occasionTable,
    columns: [
      [columnLabels.regular, "occasion-regular"],
      [columnLabels.thematic, "occasion-thematic"],
      [columnLabels.sudden, "occasion-sudden"],
      [columnLabels.occasionUnknown, "occasion-unknown"],
    ],
  },
];

/** Annex I: the totals of each year and of the period. */
export function writeYearAnnex(context: ReportContext): DocumentBlock[] {
  const blocks = statusesWithLines(context).flatMap((status) =>
    yearTables.flatMap((table) => writeYearTable(context, status, table)),
  );
  return blocks.length === 0 ? [paragraph(reportSentences.noData)] : blocks;
}

function writeYearTable(context: ReportContext, status: Status, table: YearTable): DocumentBlock[] {
  const { facts } = context;
  const ofScope = (scope: string): ReturnType<typeof facts.figureOrDash>[] =>
    table.columns.map(([, measure]) => facts.figureOrDash(`${scope}.${measure}`));
  return captionedTable(
    fillText(table.caption, { status: statusInText[status] }),
    null,
    [columnLabels.year, ...table.columns.map(([label]) => label)],
    [column(3, "left"), ...table.columns.map(([, measure]) => column(shareOf(measure)))],
    [
      ...yearsShown(context, status).map((year) => row([yearName(year), ...ofScope(scopeKey(status, year))])),
      row([columnLabels.wholePeriod, ...ofScope(scopeKey(status))], true),
    ],
  );
}

/** Amounts of đồng need more room than counts. */
function shareOf(measure: string): number {
  if (measure === "money-unknown") return 2.4;
  return measure.startsWith("moneyVnd") ? 3.6 : 2;
}
