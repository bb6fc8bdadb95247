import { reportFacts } from "../../../src/core/report/document";
import type { ReportFact } from "../../../src/core/report/document";
import { findingOf, inputOf, sampleEntries } from "./sample-commune";

const entries = sampleEntries();
const facts = reportFacts(inputOf(entries));
const byKey = new Map(facts.map((fact) => [fact.key, fact]));
const textAt = (key: string): string | undefined => byKey.get(key)?.text;

/** Tells whether a fact's rows name a row of the sample file. */
function restsOn(fact: ReportFact, row: number): boolean {
  return fact.rows.some(({ rows }) =>
    rows.split(",").some((run) => {
      const [from = 0, to = from] = run.split("-").map(Number);
      return from <= row && row <= to;
    }),
  );
}

describe("the facts of a report", () => {
  it.each([
    ["period.decided.collectives", "12"],
    ["period.decided.distinct-collectives", "3"],
    ["period.decided.individuals", "226"],
    ["period.decided.households", "1"],
    ["period.decided.awards", "239"],
    ["period.decided.contests", "1"],
    ["period.decided.moneyVnd", "125.100.000"],
    ["period.decided.teacher-share", "91,2%"],
    ["period.decided.individuals.rough", "gần 230"],
    ["every-year.decided.individuals.rough", "trên 40"],
    ["period.proposed.individuals", "8"],
    ["year.2023-2024.decided.individuals", "47"],
    ["award.TTLDXS.decided.tinh", "2"],
    ["school.th-suoi-mo.2022-2023.decided.LDTT", "30"],
    ["school.th-suoi-mo.decided.TTLDTT.years", "2020-2021, 2021-2022, 2022-2023, 2023-2024, 2024-2025"],
    ["school.th-suoi-mo.decided.unit-titles.running", "5"],
    ["school.thcs-suoi-mo.decided.TTLDXS.years", "2021-2022, 2022-2023"],
    ["province-teachers.decided.school.mn-doi-xanh", "1"],
    ["high-award.BK_UBND_TINH.decided", "1"],
    ["payer.xa.decided.2020-2021", "5.940.000"],
    ["movements.total", "1"],
    ["findings.error.total", "0"],
  ])("%s is %s", (key, text) => {
    expect(textAt(key)).toBe(text);
  });

  it("have one meaning to a key, and keys that a content control can carry", () => {
    const keys = facts.map((fact) => fact.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[A-Za-z0-9._-]{1,64}$/u.test(key))).toEqual([]);
  });

  it("count a department's title with the awards, not with the school's years", () => {
    expect(textAt("school.th-suoi-mo.2020-2021.decided.TTLDTT")).toBe("2");
    expect(byKey.get("school.th-suoi-mo.decided.TTLDTT.years")?.value).toHaveLength(5);
    const departmentOnly = entries.filter((entry) => entry.name !== "Trường Tiểu học Suối Mơ");
    const keys = reportFacts(inputOf(departmentOnly)).map((fact) => fact.key);
    expect(keys).not.toContain("school.th-suoi-mo.decided.TTLDTT.years");
  });

  it("add up: the years to the period, the awards and the schools to all awards, the payers to the money", () => {
    const sum = (pattern: RegExp): number =>
      facts.filter(({ key }) => pattern.test(key)).reduce((total, { value }) => total + Number(value), 0);
    const all = byKey.get("period.decided.awards")?.value;
    expect(sum(/^year\..*\.decided\.awards$/u)).toBe(all);
    expect(sum(/^school\..*\.decided\.total$/u)).toBe(all);
    expect(sum(/^level\..*\.decided\.total$/u)).toBe(all);
    expect(sum(/^award\..*\.decided\.total$/u)).toBe(Number(all) + 1); // and the contest
    expect(sum(/^payer\..*\.decided\.total$/u)).toBe(byKey.get("period.decided.moneyVnd")?.value);
  });

  it("change, when one entry goes, exactly where they rest on its row", () => {
    for (const removed of entries.filter((_, index) => index % 11 === 0 || index > entries.length - 14)) {
      const left = entries.filter((entry) => entry !== removed);
      const after = new Map(reportFacts(inputOf(left)).map((fact) => [fact.key, fact.text]));
      const changed = facts.filter(({ key, text }) => after.get(key) !== text);
      const resting = facts.filter((fact) => restsOn(fact, removed.row));
      expect(resting.map((fact) => fact.key)).toEqual(
        expect.arrayContaining(changed.map((fact) => fact.key)),
      );
      const counts = resting.filter(
        ({ filter, exactKey }) => filter.measure === "count" && exactKey === undefined,
      );
      expect(changed.map((fact) => fact.key)).toEqual(expect.arrayContaining(counts.map((fact) => fact.key)));
      const known = new Set(facts.map((fact) => fact.key));
      expect([...after.keys()].filter((key) => !known.has(key))).toEqual([]);
    }
  });

  it("do not depend on the order of the entries", () => {
    const turned = reportFacts(inputOf(entries.toReversed())).map(({ key, text }) => [key, text]);
    expect(turned).toEqual(facts.map(({ key, text }) => [key, text]));
  });

  it("leave out what lies outside the period, and count it apart", () => {
    const input = inputOf(entries, { period: { type: "school", from: 2021, to: 2023 } });
    const inside = new Map(reportFacts(input).map((fact) => [fact.key, fact.text]));
    expect(inside.get("period.decided.collectives")).toBe("6");
    expect(inside.has("year.2020-2021.decided.awards")).toBe(false);
    expect(inside.get("outside-period.awards")).toBe(String(239 + 1 + 8 - 47 - 48));
  });

  it("agree with the totals of the check where those left out a repeated row", () => {
    const first = entries[0];
    if (!first) throw new Error("the sample is empty");
    const { year, name, awards } = first;
    const finding = findingOf("error", "duplicate-entry", first.row);
    const params = { award: awards[0]?.award ?? "", year, name };
    const counted = reportFacts(inputOf(entries, { findings: [{ ...finding, params }] }));
    const individuals = counted.find((fact) => fact.key === "period.decided.individuals");
    expect(individuals?.value).toBe(225);
  });

  it("count findings by severity and code, with their rows", () => {
    const findings = [9, 12].map((row) => findingOf("error", "required-missing", row));
    const found = reportFacts(inputOf(entries, { findings }));
    expect(found.find((fact) => fact.key === "findings.error.required-missing")).toMatchObject({
      value: 2,
      rows: [{ file: "suoi-mo.xlsx", sheet: "Danh sách", rows: "9,12" }],
    });
  });
});
