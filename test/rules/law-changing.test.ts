import { lawChanging } from "../../src/core/rules/law-changing";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList({ title: { cell: "A4", raw: "DANH SÁCH", value: "DANH SÁCH", from: "cell" } });
const on = (governingOn: string | null, row = 8) =>
  buildEntry(list, { row, governingOn, cells: { fullName: "Vũ Thị Hạnh", titles: ["LDTT"] } });
const asked = (reason: string, rule: string, rowCount = 1) => ({
  code: "criterion-not-in-force",
  cell: "A4",
  severity: "query",
  params: { reason, rules: [rule], rowCount },
});

describeRule(lawChanging, [
  { name: "the day before the amending law", given: [on("2026-09-30")], expect: [] },
  {
    name: "the day of the amending law: one question a list",
    given: [on("2026-10-01"), on("2026-11-20", 9)],
    expect: [asked("amended", "ver-law-2026-amend", 2)],
  },
  {
    name: "the day before the decree ends",
    given: [on("2027-02-28")],
    expect: [asked("amended", "ver-law-2026-amend")],
  },
  {
    name: "the day on which the decree ends",
    given: [on("2027-03-01")],
    expect: [asked("sunset", "ver-law72-deadline")],
  },
  {
    name: "a year in which the change lies",
    given: [on("2026")],
    expect: [asked("amended", "ver-law-2026-amend")],
  },
  { name: "an unknown date", given: [on(null)], expect: [] },
]);
