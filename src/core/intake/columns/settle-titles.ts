/** Tells what is proposed from what was registered in autumn or got before, where one header has columns for each. */
import { foldWithoutAccents } from "../../text";
import { saysEarlier } from "./group-plans";
import { findYear } from "../values/parse-year";
import type { ListHints } from "../headings/list-hints";
import { headsSay, unused } from "./column-plan";
import type { ColumnPlan, MappedColumn } from "./column-plan";

type AwardField = "titles" | "awards";

export function settleTitles(columns: readonly MappedColumn[], hints: ListHints): readonly MappedColumn[] {
  if (!columns.some(({ plan }) => holds(plan, "titles") || holds(plan, "awards")))
    return columns.map((column) => (isOfListYear(column, hints) ? withPlan(column, ofYear) : column));
  const registered = new Set([...registrations(columns, "titles"), ...registrations(columns, "awards")]);
  const settled = columns.map((column) =>
    registered.has(column) ? withPlan(column, registrationPlan(column, hints)) : column,
  );
  return settleGranted(settled, hints);
}

const ofYear: ColumnPlan = { use: "field", field: "titles", second: "awards" };

/** "Năm học 2024-2025" as the last of several years' titles: what the list of that year is about. */
function isOfListYear(column: MappedColumn, { year, isOfPeriod, asksByYears }: ListHints): boolean {
  // The last year of a period is as long gone as the others.
  if (isOfPeriod || asksByYears) return false;
  const { plan, headText, head } = column;
  if (head.heads.some((cell) => cell !== head.leaf && saysEarlier(foldWithoutAccents(cell.text))))
    return false;
  const isOfYears = plan.use === "field" && plan.field === "previousAwards";
  return isOfYears && year !== undefined && findYear(headText)?.value.to === year;
}

/** What was registered for the next year says nothing of this one. */
function registrationPlan({ head }: MappedColumn, { year }: ListHints): ColumnPlan {
  const years = head.heads.flatMap(({ text }) => findYear(text)?.value.to ?? []);
  const isLater = year !== undefined && years.some((each) => each > year);
  return isLater ? unused("registration") : { use: "field", field: "registered" };
}

/** "Đăng ký danh hiệu" is a registration beside a column that does not say so; alone it is the proposal. */
function registrations(columns: readonly MappedColumn[], field: AwardField): readonly MappedColumn[] {
  const own = columns.filter(({ plan }) => holds(plan, field));
  const registered = own.filter((column) => headsSay(column, /dang ky/u) && !headsSay(column, /de nghi/u));
  return registered.length === own.length ? [] : registered;
}

/**
 * "Danh hiệu đạt được" before "Danh hiệu đề nghị" is an earlier year's. Behind it, it is the answer: it counts in a list
 * that tells results, and is still to be given in one that asks.
 */
function settleGranted(columns: readonly MappedColumn[], { asks }: ListHints): readonly MappedColumn[] {
  const titles = columns.filter(({ plan }) => plan.use === "field" && plan.field === "titles");
  const granted = titles.filter(
    (column) => headsSay(column, /dat|duoc|xet duyet|phe duyet/u) && !headsSay(column, /de nghi|dang ky/u),
  );
  const asked = titles.filter((column) => headsSay(column, /de nghi/u));
  const firstAsked = asked[0]?.column;
  if (firstAsked === undefined || granted.length === 0) return columns;
  const isAnswered = !asks && granted.some(({ column }) => column > firstAsked);
  return columns.map((column) => {
    if (granted.includes(column) && column.column < firstAsked)
      return withPlan(column, { use: "field", field: "previousAwards" });
    if (isAnswered && asked.includes(column)) return withPlan(column, unused("proposed"));
    return !isAnswered && granted.includes(column) ? withPlan(column, unused("answer")) : column;
  });
}

function holds(plan: ColumnPlan, field: AwardField): boolean {
  if (plan.use === "mark" || plan.use === "open-mark") return plan.of === field;
  return plan.use === "field" && (plan.field === field || plan.second === field);
}

function withPlan(column: MappedColumn, plan: ColumnPlan): MappedColumn {
  return { ...column, plan };
}
