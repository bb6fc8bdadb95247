import type { FindingRow } from "../../src/core";
import { filterFindings, rulesOf, schoolsOf } from "../../src/ui/checking/filter-findings";
import { initialState } from "../../src/ui/work/work-state";
import type { Filters } from "../../src/ui/work/work-state";

const finding = (
  number: string,
  severity: FindingRow["severity"],
  school: string,
  text: string,
): FindingRow => ({
  code: "required-missing",
  number,
  severity,
  at: { file: "ds.xlsx", sheet: "DS", cell: "C7", school },
  params: {},
  text,
  fix: "Hãy bổ sung.",
});

const findings = [
  finding("TD101", "error", "Trường Hòa Bình", "Thiếu ngày sinh của Lê Văn Cường."),
  finding("TD102", "query", "Trường An Bình", "Cần minh chứng sáng kiến."),
  finding("TD103", "note", "Trường An Bình", "Khoảng trắng thừa."),
];

describe("filterFindings", () => {
  it.each<[string, Partial<Filters>, readonly string[]]>([
    ["nothing asked: all, in order", {}, ["TD101", "TD102", "TD103"]],
    ["one severity", { severity: "query" }, ["TD102"]],
    ["one school", { school: "Trường An Bình" }, ["TD102", "TD103"]],
    ["one rule", { rule: "date-impossible" }, []],
    ["words in any order and case", { search: "cường  NGÀY" }, ["TD101"]],
    [
      "decomposed letters as an input method may type them",
      { search: "sáng kiến".normalize("NFD") },
      ["TD102"],
    ],
    ["words without their accents", { search: "le van cuong" }, ["TD101"]],
    ["the number of a finding", { search: "td103" }, ["TD103"]],
    ["all at once", { severity: "note", school: "Trường Hòa Bình" }, []],
  ])("%s", (_, asked, expected) => {
    const shown = filterFindings(findings, { ...initialState.filters, ...asked });
    expect(shown.map(({ number }) => number)).toEqual(expected);
  });
});

describe("schoolsOf", () => {
  it("lists each school once, in Vietnamese order", () => {
    expect(schoolsOf(findings)).toEqual(["Trường An Bình", "Trường Hòa Bình"]);
  });
});

it("puts the words of a finding together once, however often the clerk types", () => {
  let readCount = 0;
  const many = Array.from({ length: 5000 }, (_, index): FindingRow => {
    const one = finding("TD101", "error", "Trường An Bình", "");
    return Object.defineProperty(one, "text", {
      get: () => {
        readCount += 1;
        return `Thiếu ngày sinh ở dòng ${String(index)}.`;
      },
    });
  });
  for (const search of ["n", "ng", "ngà", "ngày", "ngày 49"])
    filterFindings(many, { ...initialState.filters, search });
  expect(readCount).toBe(5000);
});

it("counts the findings of each rule, by number", () => {
  expect(rulesOf(findings).map(({ number, count }) => [number, count])).toEqual([["TD101", 3]]);
});
