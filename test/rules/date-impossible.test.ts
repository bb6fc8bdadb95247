import { dateImpossible } from "../../src/core/rules/date-impossible";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";

const born = (birthDate: RowContent["birthDate"], more: RowContent = {}) => [
  buildEntry(buildList(), { cells: { fullName: "Vũ Thị Yến", birthDate: birthDate ?? "1985", ...more } }),
];
const odd = (params: object, severity = "query") => [
  { code: "date-impossible", cell: "C8", severity, params: { field: "birthDate", ...params } },
];

describeRule(dateImpossible, [
  { name: "a day that exists", given: born("1985-02-28"), expect: [] },
  {
    name: "31 February",
    given: born(unread("31/02/1985")),
    expect: odd({ reason: "not-in-calendar" }, "error"),
  },
  { name: "29 February of a common year", given: born(unread("29.2.1985")), expect: odd({}, "error") },
  { name: "a bare year is a date", given: born("1985"), expect: [] },
  { name: "a text that is no date is another problem", given: born(unread("không rõ")), expect: [] },
  { name: "18 on the last day of the school year", given: born("2007-08-31"), expect: [] },
  { name: "a day too young", given: born("2007-09-01"), expect: odd({ reason: "too-young", age: 17 }) },
  { name: "a bare year counts as its earliest day", given: born("2007"), expect: [] },
  { name: "75 at the end of the school year", given: born("1949-09-01"), expect: [] },
  {
    name: "76 at the end of the school year",
    given: born("1949-08-31"),
    expect: odd({ reason: "too-old", age: 76 }),
  },
  {
    name: "born after the school year",
    given: born("2026-01-01"),
    expect: odd({ reason: "in-future" }, "error"),
  },
  { name: "a pupil may be young", given: born("2012-01-01", { position: "Học sinh" }), expect: [] },
  {
    name: "day and month that may be swapped are asked about by the reader",
    given: [
      buildEntry(
        buildList({ readIssues: [{ code: "ambiguous-date-order", cell: "C8", detail: "05/13/1985" }] }),
        {
          cells: { fullName: "Vũ Thị Yến", birthDate: unread("05/13/1985") },
        },
      ),
    ],
    expect: [],
  },
  {
    name: "without a school year the governing date counts",
    given: [
      buildEntry(buildList({ year: null }), { cells: { fullName: "Vũ Thị Yến", birthDate: "2010-05-01" } }),
    ],
    expect: odd({ reason: "too-young", age: 15 }),
  },
]);
