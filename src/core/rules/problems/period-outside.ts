import type { Entry } from "../../domain";
import { finding } from "../../findings";
import { nameCell, placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";
import type { ReportPeriod } from "../rule";

/** Notes the rows of a list whose year lies outside the period that was asked for; they are checked, but not in its totals. */
export const periodOutside = defineRule({
  id: "period-outside",
  looksAt: "list",
  emits: ["period-outside"],
  find: ({ entries }, { period }) => {
    if (period === null) return nothing;
    const outside = entries.filter((entry) => !isInside(entry, period));
    const [first, ...rest] = outside;
    if (first === undefined) return nothing;
    const params = {
      year: first.year ?? "",
      from: String(period.from),
      to: String(period.to),
      rowCount: outside.length,
    };
    const related = rest.map((entry) => placeIn(entry, nameCell(entry)));
    return [finding("period-outside", placeIn(first, nameCell(first)), params, { related })];
  },
});

/**
 * Period 2020–2025 is the school years 2020-2021 to 2024-2025. As calendar years it asks for the year of the decision, where
 * the row or its list says it, else for a school year wholly inside.
 */
function isInside(entry: Entry, { type, from, to }: ReportPeriod): boolean {
  const { year, governingOn, governedBy } = entry;
  if (type === "calendar" && governingOn !== null && (governedBy === "row" || governedBy === "list")) {
    const decided = Number(governingOn.slice(0, 4));
    return decided >= from && decided <= to;
  }
  return year === null || (Number(year.slice(0, 4)) >= from && Number(year.slice(-4)) <= to);
}
