import { factKey, schoolSlugs } from "../../../src/core/report/document/fact-key";
import { fillSentence } from "../../../src/core/report/document/fill-sentence";
import { nameList } from "../../../src/core/report/document/name-list";
import { isWholeSchool } from "../../../src/core/report/document/is-whole-school";
import { longestRun } from "../../../src/core/report/document/longest-run";
import { findReportPeriod } from "../../../src/core/report/document/report-period";
import type { AwardLine } from "../../../src/core/totals";
import { entryOf } from "./sample-commune";

describe("the longest run of school years", () => {
  it.each([
    [[], 0],
    [["2021-2022"], 1],
    [["2020-2021", "2022-2023"], 1],
    [["2022-2023", "2020-2021", "2021-2022"], 3],
    [["2020-2021", "2021-2022", "2023-2024", "2024-2025", "2022-2023", "2022-2023"], 5],
    [["2020-2021", "2021-2023"], 1],
  ])("of %j is %d", (years, run) => {
    expect(longestRun(years)).toBe(run);
  });
});

describe("a collective", () => {
  it.each([
    ["Trường Tiểu học Suối Mơ", true],
    ["Trường TH Suối Mơ", true],
    ["TRƯỜNG TIỂU HỌC SUỐI MƠ", true],
    ["Tập thể trường TH Suối Mơ", true],
    ["Tập thể cán bộ, giáo viên, nhân viên trường TH Suối Mơ", true],
    ["Tổ 4+5", false],
    ["Tổ Hành chính trường TH Suối Mơ", false],
    ["Trường TH Suối Mơ B", false],
    [null, false],
  ])("named %s is the whole school: %s", (name, whole) => {
    expect(isWholeSchool(entryOf(7, { kind: "collective", award: "TTLDTT", name }))).toBe(whole);
  });

  it("is never a person with the school's name", () => {
    expect(isWholeSchool(entryOf(7, { name: "Trường Tiểu học Suối Mơ" }))).toBe(false);
  });
});

describe("the period", () => {
  it("is as given, with every school year in it", () => {
    expect(findReportPeriod({ type: "school", from: 2020, to: 2022 }, ["2021-2022"])).toEqual({
      label: "2020 - 2022",
      source: "given",
      years: ["2020-2021", "2021-2022"],
    });
  });

  it("of calendar years has the school years that the files have", () => {
    const given = { type: "calendar", from: 2020, to: 2025 } as const;
    expect(findReportPeriod(given, ["2022-2023", "2021-2022"]).years).toEqual(["2021-2022", "2022-2023"]);
  });

  it("is derived from the first to the last year, gaps filled", () => {
    expect(findReportPeriod(null, ["2023-2024", "2021-2022"])).toEqual({
      label: "2021 - 2024",
      source: "derived",
      years: ["2021-2022", "2022-2023", "2023-2024"],
    });
  });

  it("does not fill a stretch that only a mistyped year makes", () => {
    expect(findReportPeriod(null, ["1923-1924", "2023-2024"]).years).toEqual(["1923-1924", "2023-2024"]);
  });

  it("is left to the clerk where nothing says it", () => {
    expect(findReportPeriod(null, [])).toEqual({ label: "…", source: "unknown", years: [] });
  });
});

describe("a key", () => {
  it("is at most as long as Word keeps, and still its own", () => {
    const long = "x".repeat(80);
    const [one, other] = [factKey("school", long, "a"), factKey("school", long, "b")];
    expect([one.length, other.length]).toEqual([64, 64]);
    expect(one).not.toBe(other);
  });

  it("tells apart schools that differ in accents alone", () => {
    const slugs = schoolSlugs(["Trường Tiểu học Mường La", "Trường Tiểu học Mương Lá", "Trường Mầm non Na"]);
    expect(new Set(slugs.values()).size).toBe(3);
    expect(slugs.get("Trường Mầm non Na")).toBe("mn-na");
  });
});

describe("a sentence", () => {
  it("keeps the key of a figure in its place", () => {
    expect(fillSentence("Có {count} lượt.", { count: { text: "5", fact: "a.b" } })).toEqual([
      { text: "Có " },
      { text: "5", fact: "a.b" },
      { text: " lượt." },
    ]);
  });

  it("refuses a name that nothing fills", () => {
    expect(() => fillSentence("Có {count} lượt.")).toThrow("{count}");
  });
});

describe("names told in a sentence", () => {
  const lineOf = (name: string, year: string) => ({ entry: entryOf(7, { name, year }) }) as AwardLine;

  it("come by year, then by given name as Vietnamese lists have it", () => {
    const names = [
      lineOf("Đỗ Thị Hạnh", "2023-2024"),
      lineOf("Lê Văn Đạt", "2023-2024"),
      lineOf("Trần Thị Ân", "2023-2024"),
      lineOf("Vũ Văn An", "2023-2024"),
      lineOf("Bùi Thị Yến", "2022-2023"),
    ];
    expect(nameList(names)).toBe(
      "Bùi Thị Yến, 2022-2023; Vũ Văn An, 2023-2024; Trần Thị Ân, 2023-2024; Lê Văn Đạt, 2023-2024; Đỗ Thị Hạnh, 2023-2024",
    );
  });
});
