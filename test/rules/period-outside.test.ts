import { periodOutside } from "../../src/core/rules/period-outside";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const row = (at: number, year: string, governingOn = "2025-08-20") =>
  buildEntry(buildList({ year }), {
    row: at,
    governingOn,
    governedBy: "list",
    cells: { fullName: "Lê Thị Lan" },
  });
const school = { period: { type: "school", from: 2020, to: 2025 } } as const;
const calendar = { period: { type: "calendar", from: 2020, to: 2025 } } as const;

describeRule(periodOutside, [
  { name: "no period: nothing lies outside", given: [row(8, "2019-2020")], expect: [] },
  { name: "the last school year of the period", given: [row(8, "2024-2025")], with: school, expect: [] },
  {
    name: "the school year after",
    given: [row(8, "2025-2026")],
    with: school,
    expect: [{ code: "period-outside", cell: "B8", severity: "note", params: { rowCount: 1 } }],
  },
  {
    name: "calendar years ask for the decision",
    given: [row(8, "2025-2026", "2025-12-31")],
    with: calendar,
    expect: [],
  },
  {
    name: "a decision after the calendar years",
    given: [row(8, "2025-2026", "2026-01-01")],
    with: calendar,
    expect: [{ code: "period-outside", cell: "B8" }],
  },
]);
