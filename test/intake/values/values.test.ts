/** Single values at their boundaries; whole columns of them are in the fixtures. */
import { parseDateText } from "../../../src/core/intake/values/parse-date";
import { parseDecisionText } from "../../../src/core/intake/values/parse-decision";
import { parseMark } from "../../../src/core/intake/values/parse-marks";
import { parseMoneyText } from "../../../src/core/intake/values/parse-money";
import { parseCount } from "../../../src/core/intake/values/parse-small";
import { parsePosition } from "../../../src/core/intake/values/parse-position";
import { findYear, findYearInName } from "../../../src/core/intake/values/parse-year";

describe("dates", () => {
  it.each([
    ["29/02/2000", { value: "2000-02-29" }],
    ["29/02/1900", { value: null, doubt: "impossible-date" }],
    ["12/12/1980", { value: "1980-12-12" }],
    ["12/13/1980", { value: null, doubt: "ambiguous-date-order" }],
    ["13/13/1980", { value: null, doubt: "impossible-date" }],
    ["1/1/35", { value: "2035-01-01" }],
    ["1/1/36", { value: "1936-01-01" }],
    ["13/1985", { value: null, doubt: "impossible-date" }],
    ["12/06/1980 (Kinh)", { value: "1980-06-12" }],
  ])("%s", (text, expected) => {
    expect(parseDateText(text)).toEqual(expected);
  });

  it.each(["", "x", "1/2", "không rõ", "0912345678", "12/06/1980 (CCCD ghi 1981)"])(
    "“%s” is none",
    (text) => {
      expect(parseDateText(text)).toBeUndefined();
    },
  );
});

describe("counts", () => {
  it.each([
    [25, 25],
    [0, 0],
    ["25 người", 25],
    [-1, undefined],
    [2.5, undefined],
    [1e308, undefined],
    [Number.MAX_SAFE_INTEGER + 1, undefined],
  ] as const)("%p is %p", (value, count) => {
    expect(parseCount(value)).toBe(count);
  });
});

describe("positions", () => {
  it.each([
    ["GV", "Giáo viên"],
    ["constructor", "constructor"],
    ["GV, constructor", "Giáo viên, constructor"],
  ])("%p is written out as %p", (text, position) => {
    expect(parsePosition(text)).toBe(position);
  });
});

describe("money in text", () => {
  it.each([
    ["702.000", 1, { valueVnd: 702_000 }],
    ["702.00", 1, { valueVnd: null, doubt: "money-separator" }],
    ["9.999", 1, { valueVnd: null, doubt: "ambiguous-money" }],
    ["10.000", 1, { valueVnd: 10_000 }],
    ["0,702", 1_000_000, { valueVnd: 702_000 }],
    ["1.490", 1_000_000, { valueVnd: null, doubt: "money-separator" }],
    ["1,49", 1_000_000, { valueVnd: 1_490_000 }],
    ["1tr005", 1, { valueVnd: 1_005_000 }],
    ["9007199254740993", 1, { valueVnd: null, doubt: "ambiguous-money" }],
    ["9007199254740993 đ", 1, { valueVnd: null, doubt: "ambiguous-money" }],
  ] as const)("%s in units of %d đồng", (text, unit, expected) => {
    expect(parseMoneyText(text, unit)).toEqual(expected);
  });
});

describe("decisions", () => {
  it.each([
    ["112/QĐ-UBND ngày 30/6/2026", { value: { number: "112/QĐ-UBND", date: "2026-06-30" } }],
    [
      "112/QĐ-UBND ngày 31/6/2026",
      { value: { number: "112/QĐ-UBND", date: null }, doubt: "impossible-date" },
    ],
    ["ngày 30/6/2026", { value: { number: null, date: "2026-06-30" } }],
  ])("%s", (text, expected) => {
    expect(parseDecisionText(text)).toEqual(expected);
  });

  it("is none without number and date", () => {
    expect(parseDecisionText("của Chủ tịch UBND xã")).toBeUndefined();
  });
});

describe("marks", () => {
  it.each([
    ["x", undefined, "yes"],
    ["х", undefined, "yes"],
    ["ü", "Wingdings", "yes"],
    ["ü", undefined, "yes"],
    ["o", "Wingdings", "no"],
    ["o", undefined, "not-a-mark"],
    ["-", undefined, "no"],
    [1, undefined, "yes"],
    [0, undefined, "no"],
    [2, undefined, "not-a-mark"],
  ])("%j in the font %s", (value, font, expected) => {
    expect(parseMark(value, font).mark).toBe(expected);
  });

  it("tells a cross from other marks, for forms that strike out with it", () => {
    expect([parseMark("X", undefined).isCross, parseMark("✓", undefined).isCross]).toEqual([true, false]);
  });
});

describe("school years", () => {
  it.each([
    ["năm học 2024-2025", "school", 2024, 2025],
    ["năm học 2024 - 2026", "period", 2024, 2026],
    ["giai đoạn 2024-2025", "period", 2024, 2025],
    ["NH 24-25", "school", 2024, 2025],
    ["năm 2024", "calendar", 2024, 2024],
  ])("%s", (text, type, from, to) => {
    expect(findYear(text)?.value).toEqual({ type, from, to });
  });

  it.each(["năm học 20...-20...", "NH 24-26", "ngày 24-25", "112/QĐ"])("“%s” names none", (text) => {
    expect(findYear(text)).toBeUndefined();
  });

  it.each([
    ["TH Lê Lai 23-24", 2023],
    ["DS 11-12", undefined],
    ["DS 23-25", undefined],
    ["DS 23-24-05", undefined],
  ])("in the name “%s”", (name, from) => {
    expect(findYearInName(name)?.value.from).toBe(from);
  });
});
