import type { AwardId, Entry } from "../../src/core/domain";
import { criterionNotInForce } from "../../src/core/rules/problems/criterion-not-in-force";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList();
const row = (at: number, award: AwardId, on: string, more: Partial<Entry> = {}) =>
  buildEntry(list, {
    row: at,
    governingOn: on,
    cells: { fullName: `Người ${String(at)}`, titles: [award] },
    ...more,
  });
const decided = (award: AwardId, on: string) => [row(8, award, on, { status: "decided" })];
const says = (cell: string, params: object, severity = "query") => ({
  code: "criterion-not-in-force",
  cell,
  severity,
  params: { reason: "no-criterion", ...params },
});

describeRule(criterionNotInForce, [
  { name: "a day with a criterion", given: [row(8, "LDTT", "2025-08-20")], expect: [] },
  {
    name: "once a list, award and day, with the other rows",
    given: [row(8, "LDTT", "1999-08-20"), row(9, "LDTT", "1999-08-20"), row(10, "LDTT", "1999-08-20")],
    expect: [
      {
        ...says("E8", { subject: "LDTT", on: "1999-08-20", rules: ["ldtt"], rowCount: 3 }),
        related: ["E9", "E10"],
      },
    ],
  },
  {
    name: "two days and two awards",
    given: [row(8, "LDTT", "1999-08-20"), row(9, "LDTT", "1998-08-20"), row(10, "GK", "1999-08-20")],
    expect: [
      says("E8", { subject: "LDTT", on: "1999-08-20", rowCount: 1 }),
      says("E9", { subject: "LDTT", on: "1998-08-20", rowCount: 1 }),
      says("E10", { subject: "GK", rowCount: 1 }),
    ],
  },
  {
    name: "an award whose criteria are not modelled",
    given: [row(8, "BK_TTG", "2025-08-20")],
    expect: [says("E8", { subject: "BK_TTG", rules: ["bk-ttg"] })],
  },
  {
    name: "a contest has findings of its own",
    given: [row(8, "GVDG_TRUONG", "1999-08-20", { governedBy: "row" })],
    expect: [],
  },
]);

/** What was decided is not asked about, but a date before everything that is modelled is said. */
describeRule(criterionNotInForce, [
  { name: "decided in our time", given: decided("BK_TTG", "2025-08-20"), expect: [] },
  { name: "decided on the first day that is modelled", given: decided("BK_TTG", "2017-10-01"), expect: [] },
  {
    name: "decided on the day before",
    given: decided("BK_TTG", "2017-09-30"),
    expect: [says("E8", { subject: "BK_TTG" }, "note")],
  },
  {
    name: "decided in the month before",
    given: decided("BK_TTG", "2017-09"),
    expect: [says("E8", { on: "2017-09" }, "note")],
  },
  { name: "decided in a year that was modelled from October", given: decided("BK_TTG", "2017"), expect: [] },
  {
    name: "decided on a day that nobody knows",
    given: [row(8, "BK_TTG", "", { status: "decided", governingOn: null })],
    expect: [],
  },
]);
