import { parseEarlierYears } from "../../src/core/rules/facts/previous-awards";

const held = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([award, schoolYear]) => ({ award, schoolYear }));

describe("a cell of earlier awards", () => {
  it.each([
    ["CSTĐCS 2022-2023, 2023-2024", held(["CSTDCS", "2022-2023"], ["CSTDCS", "2023-2024"])],
    ["CSTĐCS: 2022-2023; LĐTT: 2021-2022", held(["CSTDCS", "2022-2023"], ["LDTT", "2021-2022"])],
    ["LĐTT 2021-2022, CSTĐCS 2022-2023", held(["LDTT", "2021-2022"], ["CSTDCS", "2022-2023"])],
    ["2022-2023: CSTĐCS; 2023-2024: CSTĐCS", held(["CSTDCS", "2022-2023"], ["CSTDCS", "2023-2024"])],
    [
      "Chiến sĩ thi đua cơ sở năm học 2022 - 2023 và 2023 - 2024",
      held(["CSTDCS", "2022-2023"], ["CSTDCS", "2023-2024"]),
    ],
    ["Danh hiệu CSTĐCS 2022-2023", held(["CSTDCS", "2022-2023"])],
    ["Đạt  CSTĐCS: 2022–2023;", held(["CSTDCS", "2022-2023"])],
    ["CSTĐCS NH2022-2023\nLĐTT năm học  2021-2022", held(["CSTDCS", "2022-2023"], ["LDTT", "2021-2022"])],
    ["Năm học 2022-2023 đạt CSTĐCS và LĐTT", held()],
    [
      "CSTĐCS: QĐ 2510/QĐ-UBND ngày 15/7/2023 QĐ 2210/QĐ-UBND ngày 12/7/2024",
      held(["CSTDCS", "2022-2023"], ["CSTDCS", "2023-2024"]),
    ],
    [
      "2 năm liền TTLĐXS (QĐ 1021/QĐ-UBND ngày 10/8/2023; QĐ 1155/QĐ-UBND ngày 5/8/2024)",
      held(["TTLDXS", "2022-2023"], ["TTLDXS", "2023-2024"]),
    ],
    ["2022-2023: CSTĐCS, LĐTT", held(["CSTDCS", "2022-2023"], ["LDTT", "2022-2023"])],
  ])("%s", (text, expected) => {
    expect(parseEarlierYears(text)).toEqual({ held: expected, rated: [] });
  });

  it.each([
    ["no years", "CSTĐCS, LĐTT"],
    ["a year that is none", "CSTĐCS 2022-2024"],
    ["a calendar year", "CSTĐCS năm 2023"],
    ["an award without a year beside one with", "CSTĐCS 2022-2023; LĐTT"],
    ["an unknown award", "Giáo viên tiêu biểu 2022-2023"],
    ["an unknown award before a known one", "Văn nghệ, CSTĐCS 2022-2023"],
    ["an award without a year before one with", "LĐTT, CSTĐCS 2022-2023"],
    ["a year without an award after one with", "2021-2022: LĐTT; 2022-2023"],
    ["a year with too many digits", "CSTĐCS 2022-20231"],
    ["a sign that means nothing here", "CSTĐCS # 2022-2023"],
    ["such a sign at its end", "CSTĐCS 2022-2023 #"],
    ["a number of times", "CSTĐCS 3 lần"],
    ["nothing", ""],
    ["a number of years", "2 năm liền TTLĐXS"],
    ["a decision of a month in which no school year ends", "CSTĐCS (QĐ 15/QĐ-UBND ngày 15/2/2024)"],
    ["a decision without its day", "CSTĐCS (QĐ 15/QĐ-UBND)"],
    ["a rating without a year", "HTXSNV, CSTĐCS 2022-2023"],
  ])("says nothing where it holds %s", (_, text) => {
    expect(parseEarlierYears(text)).toEqual({ held: [], rated: [] });
  });
});

describe("ratings of earlier years", () => {
  const rated = (...pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([rating, schoolYear]) => ({ rating, schoolYear }));

  it.each([
    ["HTXSNV năm học 2023-2024, 2024-2025", rated(["HTXSNV", "2023-2024"], ["HTXSNV", "2024-2025"])],
    ["HTXSNV: 2023-2024; HTTNV: 2022-2023", rated(["HTXSNV", "2023-2024"], ["HTTNV", "2022-2023"])],
    ["2023-2024: Hoàn thành xuất sắc nhiệm vụ", rated(["HTXSNV", "2023-2024"])],
    ["Xếp loại HTTNV năm học 2023-2024", rated(["HTTNV", "2023-2024"])],
  ])("%s", (text, expected) => {
    expect(parseEarlierYears(text)).toEqual({ held: [], rated: expected });
  });

  it("stand beside titles", () => {
    expect(parseEarlierYears("2023-2024: HTXSNV, CSTĐCS")).toEqual({
      held: [{ award: "CSTDCS", schoolYear: "2023-2024" }],
      rated: [{ rating: "HTXSNV", schoolYear: "2023-2024" }],
    });
  });
});
