/** Gives each column of a roll-up over several years the year that stands over it: its cells make an entry of that year. */
import type { ColumnPlan, MappedColumn } from "./column-plan";
import type { YearSpan } from "../../domain/school-year";
import type { ListHints } from "../headings/list-hints";
import { findYear } from "../values/parse-year";

/** Only a list that tells results of a period: in one that asks, and in one of a single year, earlier years are evidence. */
export function settleYears(columns: readonly MappedColumn[], hints: ListHints): readonly MappedColumn[] {
  if (!hints.isOfYears || !hints.tells || hints.asks) return columns;
  const years = new Map(
    columns.filter(isOfAwards).flatMap((column) => {
      const year = yearOver(column);
      return year === undefined ? [] : [[column, year] as const];
    }),
  );
  if (new Set([...years.values()].map(({ from }) => from)).size < 2) return columns;
  return columns.map((column) => {
    const year = years.get(column);
    return year === undefined ? column : { ...column, plan: planOfYear(column.plan), ofYear: year };
  });
}

function isOfAwards({ plan }: MappedColumn): boolean {
  if (plan.use === "mark" || plan.use === "rating-mark") return true;
  return plan.use === "field" && ofYears.includes(plan.field);
}

const ofYears = ["titles", "awards", "previousAwards", "rating", "decision", "money"];

/** "2020-2021" alone heads what was got in that year. */
function planOfYear(plan: ColumnPlan): ColumnPlan {
  return plan.use === "field" && plan.field === "previousAwards"
    ? { use: "field", field: "titles", second: "awards" }
    : plan;
}

function yearOver({ head }: MappedColumn): YearSpan | undefined {
  for (const { text } of head.heads) {
    const year = findYear(text)?.value;
    if (year?.type === "school") return year;
  }
  return undefined;
}
