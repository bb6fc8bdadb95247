import type { Entry } from "../../src/core/domain";
import { historyOf } from "../../src/core/rules/facts/history-facts";
import { buildEntry, buildList } from "./build-entry";
import type { RowContent } from "./build-entry";

const results = (year: string | null) =>
  buildList({ file: `${String(year)}.xlsx`, kind: "award-results", year });
const row = (cells: RowContent, of = buildList()): Entry =>
  buildEntry(of, { cells: { fullName: "Lê Thị Lan", birthDate: "1985-03-04", ...cells } });
const given = (award: string, year: string | null, more: RowContent = {}) =>
  row({ titles: [award], ...more }, results(year));
const heldBy = (entry: Entry, ...alike: readonly Entry[]) =>
  historyOf(entry, alike).held.map(({ award, schoolYear }) => `${award} ${schoolYear}`);

describe("the awards that a nominee was given", () => {
  it.each([
    ["the year before", "2023-2024", ["LDTT 2023-2024"]],
    ["the year itself", "2024-2025", ["LDTT 2024-2025"]],
    ["a later year", "2025-2026", []],
    ["a year that is not said", null, []],
  ])("by a results list: %s", (_name, year, expected) => {
    expect(heldBy(row({}), given("LDTT", year))).toEqual(expected);
  });

  it.each([
    ["CSTĐCS 2023-2024", ["CSTDCS 2023-2024"]],
    ["CSTĐCS 2024-2025", ["CSTDCS 2024-2025"]],
    ["CSTĐCS 2025-2026", []],
    ["CSTĐCS năm học 2023-2024 (QĐ số 15/QĐ-UBND ngày 20/7/2024 của UBND huyện)", ["CSTDCS 2023-2024"]],
    [
      "2022-2023: CSTĐCS (45/QĐ-UBND ngày 10/7/2023); 2023-2024: LĐTT",
      ["CSTDCS 2022-2023", "LDTT 2023-2024"],
    ],
  ])("by the row's own cell: %s", (previousAwards, expected) => {
    expect(heldBy(row({ previousAwards }))).toEqual(expected);
  });

  it("by cells of several years, whose heads say which", () => {
    const own = row({ previousAwards: "LĐTT" });
    const value = "2022-2023: LĐTT; 2023-2024: CSTĐCS";
    const previousAwards = { cells: { F6: "LĐTT", G6: "CSTĐCS" }, value };
    expect(heldBy({ ...own, fields: { ...own.fields, previousAwards } })).toEqual([
      "LDTT 2022-2023",
      "CSTDCS 2023-2024",
    ]);
  });

  it("stand in the order of years, each once", () => {
    const own = row({ previousAwards: "CSTĐCS 2023-2024; LĐTT 2021-2022" });
    expect(heldBy(own, given("CSTDCS", "2023-2024"), given("LDTT", "2022-2023"))).toEqual([
      "LDTT 2021-2022",
      "LDTT 2022-2023",
      "CSTDCS 2023-2024",
    ]);
  });

  it("are unknown where the row's year is, and where nothing is told", () => {
    const ofNoYear = { ...row({ previousAwards: "CSTĐCS 2023-2024" }), year: null };
    const unknown = { held: [], isComplete: false, key: "" };
    expect(historyOf(ofNoYear, [given("LDTT", "2023-2024")])).toEqual(unknown);
    expect(historyOf(row({}), [])).toEqual(unknown);
    expect(historyOf(row({}), [given("LDTT", "2023-2024", { birthDate: "1990-01-01" })])).toEqual(unknown);
  });

  it("are none, and known to be none, where both years' lists give awards for a theme alone", () => {
    const themed = ["2022-2023", "2023-2024"].map((year) => given("GK", year, { category: "Chuyên đề" }));
    expect(historyOf(row({}), themed)).toMatchObject({ held: [], isComplete: true });
  });

  it.each([
    ["both years", ["2022-2023", "2023-2024"], true],
    ["the last year alone", ["2023-2024"], false],
    ["the year before it alone", ["2022-2023"], false],
    ["this year and the last", ["2023-2024", "2024-2025"], false],
  ])("are complete by the lists of the two years before: %s", (_name, years, isComplete) => {
    const alike = years.map((year) => given("LDTT", year));
    expect(historyOf(row({}), alike).isComplete).toBe(isComplete);
  });

  it("have keys of their own", () => {
    const keys = [
      historyOf(row({}), []),
      historyOf(row({}), [given("LDTT", "2023-2024")]),
      historyOf(row({}), [given("LDTT", "2022-2023")]),
      historyOf(row({}), [given("CSTDCS", "2023-2024")]),
      historyOf(row({}), [given("LDTT", "2023-2024"), given("LDTT", "2022-2023")]),
      historyOf(row({ previousAwards: "LĐTT 2022-2023, 2023-2024" }), []),
    ].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("what was given for a theme", () => {
  const themed = (category: string, governingOn: string | null) => ({
    ...given("GK", "2023-2024", { category }),
    governingOn,
  });

  it.each([
    ["Chuyên đề", "2024-01-01", []],
    ["Khen đột xuất", "2024-08-20", []],
    ["Thi đua theo đợt", "2024-08-20", []],
    ["Thường xuyên", "2024-08-20", ["GK 2023-2024"]],
    ["Chuyên đề", "2023-12-31", ["GK 2023-2024"]],
    ["Chuyên đề", null, ["GK 2023-2024"]],
  ])("%s, decided %s", (category, governingOn, expected) => {
    expect(heldBy(row({}), themed(category, governingOn))).toEqual(expected);
  });
});

describe("the ratings of several years", () => {
  const ratingsOf = (cells: RowContent): readonly string[] | undefined =>
    historyOf(row(cells), []).ratings?.map(({ year, rating }) => `${String(year)} ${rating}`);

  it.each<[string, RowContent, readonly string[] | undefined]>([
    [
      "two of the highest, whatever the others are",
      { previousAwards: "HTXSNV năm học 2021-2022, 2022-2023" },
      ["2022 HTXSNV", "2023 HTXSNV"],
    ],
    [
      "the year before with the row's own",
      { previousAwards: "2023-2024: HTXSNV", rating: "HTTNV" },
      ["2024 HTXSNV", "2025 HTTNV"],
    ],
    ["the year before alone", { previousAwards: "2023-2024: HTXSNV" }, undefined],
    ["a later year than the row's", { previousAwards: "HTXSNV năm học 2024-2025, 2025-2026" }, undefined],
    [
      "two of one year that differ",
      { previousAwards: "HTXSNV năm học 2023-2024, 2024-2025", rating: "HTTNV" },
      undefined,
    ],
    [
      "among the merits that are told",
      { achievements: "HTXSNV: 2023-2024, 2024-2025" },
      ["2024 HTXSNV", "2025 HTXSNV"],
    ],
    ["in a sentence", { achievements: "Nhiều năm HTXSNV, có 2 sáng kiến năm học 2023-2024" }, undefined],
    ["none", { rating: "HTXSNV" }, undefined],
  ])("%s", (_, cells, expected) => {
    expect(ratingsOf(cells)).toEqual(expected);
  });

  it("make rows unlike each other", () => {
    const keyOf = (previousAwards: string): string => historyOf(row({ previousAwards }), []).key;
    expect(keyOf("HTXSNV năm học 2022-2023, 2023-2024")).not.toBe(
      keyOf("HTXSNV năm học 2021-2022, 2022-2023"),
    );
  });

  it("stand beside the titles that merits tell", () => {
    expect(
      heldBy(
        row({ achievements: "2 năm liền LĐTT (QĐ 10/QĐ-UBND ngày 10/8/2023; QĐ 11/QĐ-UBND ngày 5/8/2024)" }),
      ),
    ).toEqual(["LDTT 2022-2023", "LDTT 2023-2024"]);
  });
});
