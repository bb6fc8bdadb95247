import { lawChanging } from "../../src/core/rules/problems/law-changing";
import { buildEntry, buildList } from "./build-entry";
import { describeRule, findIn } from "./describe-rule";

const list = buildList({ title: { cell: "A4", raw: "DANH SÁCH", value: "DANH SÁCH", from: "cell" } });
const on = (governingOn: string | null, row = 8) =>
  buildEntry(list, { row, governingOn, cells: { fullName: "Vũ Thị Hạnh", titles: ["LDTT"] } });
const asked = (reason: string, rule: string, rowCount = 1) => ({
  code: "criterion-not-in-force",
  cell: "A4",
  severity: "query",
  params: { reason, rules: [rule], rowCount },
});

const contest = buildEntry(list, {
  governingOn: "2026-10-01",
  cells: { fullName: "Vũ Thị Hạnh", titles: ["GVDG_XA"] },
});

it("names the law that changes, and where it says so", () => {
  const [found] = findIn([on("2027-03-01")], [lawChanging]);
  expect(found).toMatchObject({ rule: "ver-law72-deadline", params: { subject: "", on: "2027-03-01" } });
  expect(found?.citation).toContain("72");
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
  {
    name: "rows of both days: each question with its rows",
    given: [on("2027-03-01"), on("2026-10-01", 9), on("2027-04-01", 10), on("2026-09-30", 11)],
    expect: [
      { ...asked("amended", "ver-law-2026-amend"), related: ["B9"] },
      { ...asked("sunset", "ver-law72-deadline", 2), related: ["B8", "B10"] },
    ],
  },
  { name: "a contest alone, which no law of titles governs", given: [contest], expect: [] },
  {
    name: "a contest beside a title",
    given: [{ ...contest, awards: [...contest.awards, { award: "LDTT", cell: "E8" }] }],
    expect: [asked("amended", "ver-law-2026-amend")],
  },
  {
    name: "an award that nobody knows",
    given: [{ ...on("2026-10-01"), awards: [{ award: "LDTX", cell: "E8" }] }],
    expect: [asked("amended", "ver-law-2026-amend")],
  },
  { name: "no award", given: [{ ...on("2026-10-01"), awards: [] }], expect: [] },
]);
