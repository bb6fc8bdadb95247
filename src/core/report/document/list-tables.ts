/** Movements and good examples as tables. */
import { columnLabels } from "../../messages/report-document-labels";
import { reportSentences } from "../../messages/report-document-sentences";
import type { DocumentBlock } from "../document-model";
import { captionedTable, column, row } from "./blocks";
import { describeAchievement, describePlace, entryName } from "./describe-entry";
import {
  exemplarMonthKey,
  exemplarMonths,
  exemplarMonthsKey,
  exemplarSchoolKey,
  exemplarsKey,
  movementsKey,
} from "./facts/list-facts";
import { schoolName, yearName } from "./report-context";
import type { ReportContext } from "./report-context";

/** The movements, with what the files say of each; the annex adds the row of each. */
export function movementTable(context: ReportContext, withPlace: boolean): DocumentBlock[] {
  const { movements } = context.material;
  if (movements.length === 0) return [];
  const place = withPlace ? [columnLabels.source] : [];
  const rows = movements.map((entry, index) =>
    row([
      String(index + 1),
      entryName(entry),
      schoolName(entry.school),
      yearName(entry.year),
      describeAchievement(entry),
      ...(withPlace ? [describePlace(entry)] : []),
    ]),
  );
  return captionedTable(
    columnLabels.movement,
    null,
    [
      columnLabels.number,
      columnLabels.movement,
      columnLabels.school,
      columnLabels.year,
      columnLabels.outcome,
      ...place,
    ],
    [
      column(1, "centre"),
      column(5, "left"),
      column(4, "left"),
      column(2, "left"),
      column(5, "left"),
      ...(withPlace ? [column(4, "left")] : []),
    ],
    [...rows, totalRow(context, movementsKey, 3 + place.length)],
  );
}

/** Good examples of each school beside the one a month that is asked for, then of each month. */
export function exemplarTables(context: ReportContext): DocumentBlock[] {
  const { material, facts } = context;
  if (material.exemplars.length === 0) return [];
  const months = exemplarMonths(material);
  const isDated = months.length > 0;
  const ofSchool = (school: string | null): ReturnType<typeof row> => {
    const slug = material.slugs.get(school) ?? "unknown";
    return row([
      schoolName(school),
      facts.figure(exemplarSchoolKey(slug, "count")),
      ...(isDated
        ? [
            facts.figure(exemplarSchoolKey(slug, "months")),
            facts.figure(exemplarMonthsKey),
            facts.figure(exemplarSchoolKey(slug, "short")),
          ]
        : []),
    ]);
  };
  const dated = isDated
    ? [columnLabels.monthsWithExemplar, columnLabels.monthsAsked, columnLabels.monthsShort]
    : [];
  return [
    ...captionedTable(
      isDated ? reportSentences.exemplarSchoolTable : reportSentences.exemplarSchoolTableUndated,
      null,
      [columnLabels.school, columnLabels.exemplarCount, ...dated],
      [column(6, "left"), column(2), ...dated.map(() => column(2))],
      [...material.exemplarSchools.map(ofSchool), totalRow(context, exemplarsKey, dated.length, 1)],
    ),
    ...(isDated ? monthTable(context, months) : []),
  ];
}

function monthTable({ facts }: ReportContext, months: readonly string[]): DocumentBlock[] {
  return captionedTable(
    reportSentences.exemplarMonthTable,
    null,
    [columnLabels.month, columnLabels.exemplarCount],
    [column(4, "left"), column(2)],
    months.map((month) => row([month.split("-").reverse().join("/"), facts.figure(exemplarMonthKey(month))])),
  );
}

/** The total stands in the second cell; the cells after it are empty. */
function totalRow({ facts }: ReportContext, key: string, empty: number, skipped = 1): ReturnType<typeof row> {
  const blanks = Array.from({ length: empty }, () => "");
  const lead = skipped === 0 ? [] : [columnLabels.total];
  return row([...lead, facts.figure(key), ...blanks], true);
}
