import type { WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { FindingRow } from "../../src/core";
import { filterFindings, listsOf, rulesOf, schoolsOf } from "../../src/ui/checking/filter-findings";
import { initialState } from "../../src/ui/work/work-state";
import type { Filters } from "../../src/ui/work/work-state";
import { checkAll, readingOf } from "../season/school-file";

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

describe("in a shared workbook", () => {
  const born = { ok: "02/03/1980", impossible: "31/02/1985" };
  const heads = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Xếp loại", "Danh hiệu đề nghị"];
  const listOf = (name: string, teacher: string): WriteSheet => ({
    name,
    rows: [
      ["TRƯỜNG TIỂU HỌC HOA MAI"],
      ["DANH SÁCH CÁ NHÂN ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2024 - 2025"],
      heads,
      [1, `${teacher} An`, born.ok, "Giáo viên", "HTTNV", "LĐTT"],
      [2, `${teacher} Bình`, born.impossible, "Giáo viên", "HTTNV", "LĐTT"],
    ],
  });

  async function findingsOf(files: readonly string[]): Promise<readonly FindingRow[]> {
    const sheets = [listOf("Tổ 1", "Nguyễn Thị"), listOf("Tổ 2-3", "Trần Văn")];
    const bytes = await writeXlsx({ sheets });
    return checkAll(await Promise.all(files.map((file) => readingOf(bytes, file)))).result.findings;
  }

  it("each author of one school finds what is on the own list, as the list counts it", async () => {
    const all = await findingsOf(["Sổ chung.xlsx"]);
    const [shared] = listsOf(all);
    expect([shared?.file, shared?.lists.map(({ sheet }) => sheet)]).toEqual([
      "Sổ chung.xlsx",
      ["Tổ 1", "Tổ 2-3"],
    ]);
    for (const { key, sheet, count } of shared?.lists ?? []) {
      const own = filterFindings(all, { ...initialState.filters, list: key });
      expect([sheet, own.length]).toEqual([sheet, count]);
      expect(own.map(({ code }) => code)).toContain("date-impossible");
      expect(new Set(own.map(({ at }) => at.sheet))).toEqual(new Set([sheet]));
    }
  });

  it("lists of the same name in two workbooks stay apart", async () => {
    const all = await findingsOf(["Sổ chung.xlsx", "Bản khác.xlsx"]);
    const [one, other] = listsOf(all).map(({ lists }) => lists[0]?.key ?? "");
    const filesOf = (list = ""): ReadonlySet<string | undefined> =>
      new Set(filterFindings(all, { ...initialState.filters, list }).map(({ at }) => at.file));
    expect(filesOf(one).size).toBe(1);
    expect(filesOf(other)).not.toEqual(filesOf(one));
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
