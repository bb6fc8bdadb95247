import { columnName } from "../../domain/cell-address";
import type { TotalGroup } from "../../domain/check-result";
import { summaryHeadings, summarySentences } from "../../messages/report-summary-headings-vi";
import { sheetNames, statusWords } from "../../messages/report-summary-vi";
import type { ChartModel } from "../workbook-model";
import { sheetLiteral } from "./formula-text";
import { chartColumns, chartRows } from "./summary-layout";
import type { TableSpec } from "./table-columns";
import type { TablePlace } from "./table-place";

/** One table of years, with what it shows. */
export interface YearTable {
  readonly status: TotalGroup["status"];
  readonly spec: TableSpec;
  readonly place: TablePlace;
  /** The row of its title, where its chart begins. */
  readonly titleRow: number;
}

/** Charts the decided table of years, or the proposed one where nothing is decided: counts beside the first, money beside the second. */
export function buildCharts(tables: readonly YearTable[], charted: YearTable | undefined): ChartModel[] {
  const [upper, lower] = tables;
  if (charted === undefined || upper === undefined || lower === undefined) return [];
  const { collectiveAwards, individualAwards, due, recorded } = summaryHeadings;
  return [
    chartOf(charted, upper.titleRow, summaryHeadings.chartCounts, [collectiveAwards, individualAwards]),
    chartOf(charted, lower.titleRow, summaryHeadings.chartMoney, [due, recorded]),
  ];
}

function chartOf(table: YearTable, topRow: number, heading: string, headers: readonly string[]): ChartModel {
  const [fromColumn, toColumn] = chartColumns;
  return {
    kind: "column",
    title: summarySentences.chart(heading, statusWords[table.status]),
    anchor: { fromRow: topRow, fromColumn, toRow: topRow + chartRows - 1, toColumn },
    categories: rangeOf(table.place, 1),
    series: headers.map((name) => ({ name, values: rangeOf(table.place, columnOf(table, name)) })),
  };
}

function columnOf({ spec, place }: YearTable, header: string): number {
  return place.columns[spec.columns.findIndex((column) => column.header === header)] ?? 1;
}

function rangeOf({ firstRow, lastRow }: TablePlace, column: number): string {
  const letters = columnName(column);
  return `${sheetLiteral(sheetNames.summary)}!$${letters}$${String(firstRow)}:$${letters}$${String(lastRow)}`;
}
