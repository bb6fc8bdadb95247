import { periodOutside } from "../../src/core/rules/problems/period-outside";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList();
const row = (at: number, year: string, governingOn = "2025-08-20") =>
  buildEntry(list, {
    row: at,
    year,
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
  { name: "the first school year of the period", given: [row(8, "2020-2021")], with: school, expect: [] },
  {
    name: "the school year before, in two rows: one note with both",
    given: [row(8, "2019-2020"), row(9, "2019-2020")],
    with: school,
    expect: [
      { code: "period-outside", cell: "B8", related: ["B9"], params: { year: "2019-2020", rowCount: 2 } },
    ],
  },
  { name: "a row without a year", given: [{ ...row(8, ""), year: null }], with: school, expect: [] },
  {
    name: "the first and the last day of the calendar years, said by list or row",
    given: [row(8, "2019-2020", "2020-01-01"), { ...row(9, "2025-2026", "2025-12-31"), governedBy: "row" }],
    with: calendar,
    expect: [],
  },
  {
    name: "the days before and after, said by list or row",
    given: [row(8, "2019-2020", "2019-12-31"), { ...row(9, "2020-2021", "2026-01-01"), governedBy: "row" }],
    with: calendar,
    expect: [{ code: "period-outside", cell: "B8", related: ["B9"], params: { rowCount: 2 } }],
  },
  {
    name: "a day assumed for all lists is not that of the decision",
    given: [
      { ...row(8, "2024-2025", "2026-01-01"), governedBy: "applied-on" },
      { ...row(9, "2025-2026", "2025-08-20"), governedBy: "applied-on" },
      { ...row(10, "2024-2025"), governingOn: null },
    ],
    with: calendar,
    expect: [{ code: "period-outside", cell: "B9", params: { rowCount: 1 } }],
  },
  {
    name: "school years ask for no decision",
    given: [row(8, "2024-2025", "2026-01-01")],
    with: school,
    expect: [],
  },
]);
