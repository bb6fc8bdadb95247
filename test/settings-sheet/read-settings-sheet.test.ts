/** What clerks type on the sheet Tiêu chí, and what is refused. */
import { readSettingsSheet } from "../../src/core";
import type { SettingsFailure } from "../../src/core";
import { defaultSettings, settingRecords } from "../../src/core/law";
import { allowedText, choiceWords } from "../../src/core/settings-sheet";
import { foldWithoutAccents } from "../../src/core/text";
import { typedSheet } from "./support/sheet";
import type { Typed } from "./support/sheet";

const heading = ["Tiêu chí", "Giá trị", "Khóa"];

function read(...rows: readonly (readonly Typed[])[]): ReturnType<typeof readSettingsSheet> {
  return readSettingsSheet(typedSheet([["TIÊU CHÍ"], heading, ...rows]));
}

function failuresOf(reading: ReturnType<typeof readSettingsSheet>): readonly SettingsFailure[] {
  return reading.ok ? [] : reading.failure;
}

const percent = (value: number) => ({ value, numberFormat: "0%" });

describe("a typed value", () => {
  it.each<[string, Typed, unknown]>([
    ["roundMode", "Không làm tròn", "none"],
    ["roundMode", "  không làm  tròn ", "none"],
    ["roundMode", "khong lam tron", "none"],
    ["roundMode", "none", "none"],
    ["roundMode", "Nearest10k", "nearest10k"],
    ["initiativeCarry", "Có", "yes"],
    ["assumeUnited", "không", false],
    ["assumeUnited", "co", true],
    ["assumeUnited", false, false],
    ["ttldxsMustBeTtldtt", "TRUE", true],
    ["cstdcsCapRate", "15 %", "0.15"],
    ["cstdcsCapRate", "15%", "0.15"],
    ["cstdcsCapRate", "12,5%", "0.125"],
    ["cstdcsCapRate", "0,15", "0.15"],
    ["cstdcsCapRate", "0.150", "0.15"],
    ["cstdcsCapRate", 0.15, "0.15"],
    ["cstdcsCapRate", 3 * 0.05, "0.15"],
    ["cstdcsCapRate", percent(0.07), "0.07"],
    ["cstdcsCapRate", "100%", "1"],
    ["cstdcsCapRate", 0, "0"],
    ["newHireMonths", 6, 6],
    ["newHireMonths", "6 tháng", 6],
    ["newHireMonths", "6", 6],
    ["voteThresholdPercent", 80, 80],
    ["voteThresholdPercent", "80 %", 80],
    ["voteThresholdPercent", percent(0.8), 80],
    ["voteThresholdPercent", percent(0.07), 7],
    ["cstdcsCapRateByYear", "2022-2023: 15%", { "2022-2023": "0.15" }],
    [
      "cstdcsCapRateByYear",
      " 2021 – 2022 = 12,5 % ;2022-2023:0,1;",
      { "2021-2022": "0.125", "2022-2023": "0.1" },
    ],
    ["voteThresholdByAward", "CSTĐCS: 80%; Lao động tiên tiến: 70", { CSTDCS: 80, LDTT: 70 }],
    ["voteThresholdByAward", "tap the lao dong tien tien: 75 %", { TTLDTT: 75 }],
    ["contestKeptYears", "Giáo viên dạy giỏi cấp xã: 2 năm", { GVDG_XA: 2 }],
    ["baseSalaries", "1/7/2027: 2.800.000 đồng", { "2027-07-01": 2_800_000 }],
    ["baseSalaries", "2027-07-01: 2800000", { "2027-07-01": 2_800_000 }],
    ["acceptedNotes", "Đủ hồ sơ;  Thiếu ảnh ;Đủ hồ sơ\nChờ", ["Đủ hồ sơ", "Thiếu ảnh", "Chờ"]],
  ])("%s = %p is %p", (key, typed, value) => {
    const reading = read([null, typed, key]);
    expect(failuresOf(reading)).toEqual([]);
    expect(reading).toMatchObject({ ok: true, value: { settings: { [key]: value } } });
  });

  it.each<[string, Typed]>([
    ["roundMode", "làm tròn"],
    ["roundMode", 10],
    ["assumeUnited", "có thể"],
    ["assumeUnited", 1],
    ["cstdcsCapRate", 15],
    ["cstdcsCapRate", "15"],
    ["cstdcsCapRate", "101%"],
    ["cstdcsCapRate", -0.1],
    ["cstdcsCapRate", "khoảng 15%"],
    ["newHireMonths", 25],
    ["newHireMonths", 6.5],
    ["newHireMonths", "6 năm"],
    ["voteThresholdPercent", 0.8],
    ["voteThresholdPercent", percent(1.01)],
    ["voteThresholdPercent", { value: null, error: "#N/A" }],
    ["cstdcsCapRateByYear", 0.15],
    ["cstdcsCapRateByYear", "2022-2023: 15"],
    ["cstdcsCapRateByYear", "2022-2023: 101%"],
    ["cstdcsCapRateByYear", "2022-2024: 15%"],
    ["cstdcsCapRateByYear", "2022-2023: 15%; 2022-2023: 12%"],
    ["voteThresholdByAward", "danh hiệu nào đó: 80%"],
    ["voteThresholdByAward", "CSTĐCS: 101%"],
    ["baseSalaries", "31/6/2027: 2.800.000"],
    ["baseSalaries", "1/7/2027: 2.800"],
    ["baseSalaries", "1/7/2027"],
    ["acceptedNotes", "đủ, đúng; thiếu"],
    ["acceptedNotes", "dài ".repeat(63)],
    ["acceptedNotes", " ; "],
    ["acceptedNotes", 7],
  ])("%s = %p is refused at its cell, with what is allowed", (key, typed) => {
    const record = settingRecords.find((known) => known.key === key);
    const failures = failuresOf(read(["x", typed, key]));
    expect(failures).toMatchObject([{ key, cell: "B3" }]);
    expect(failures[0]?.text).toContain("B3");
    expect(failures[0]?.text).toContain(record?.labelVi);
    expect(failures[0]?.text).toContain(record === undefined ? "?" : allowedText(record));
  });
});

describe("the table", () => {
  it("keeps defaults for missing rows and empty cells, and says that nothing was given", () => {
    expect(read(["x", null, "roundMode"], ["x", " ", "newHireMonths"])).toEqual({
      ok: true,
      value: { settings: defaultSettings, given: [] },
    });
  });

  it("knows a row by its label where the key was emptied", () => {
    expect(read(["Làm tròn tiền thưởng", "Không làm tròn", null])).toMatchObject({
      ok: true,
      value: { given: ["roundMode"] },
    });
  });

  it("leaves alone what is no setting: notes, repeated headings, the coverage below", () => {
    expect(read(["Ghi chú của xã", "abc", null], heading, ["Văn bản", "Mức độ"])).toMatchObject({
      ok: true,
      value: { given: [] },
    });
  });

  it("reports every problem, not only the first", () => {
    const failures = failuresOf(
      read(
        ["a", "abc", "roundMode"],
        ["b", 1, "noSuchKey"],
        ["c", "Có", "assumeUnited"],
        ["d", "Không", "assumeUnited"],
      ),
    );
    expect(failures.map(({ key, cell }) => [key, cell])).toEqual([
      ["roundMode", "B3"],
      ["noSuchKey", "C4"],
      ["assumeUnited", "C6"],
    ]);
  });

  it("is asked for where a sheet has none", () => {
    expect(readSettingsSheet(typedSheet([["STT", "Họ và tên"]]))).toMatchObject({
      ok: false,
      failure: [{ key: "" }],
    });
  });
});

describe("the words of the settings", () => {
  it("are one for each value, and told apart even without accents", () => {
    for (const record of settingRecords) {
      const words = choiceWords(record) ?? [];
      expect(new Set(words.map(foldWithoutAccents)).size).toBe(words.length);
      if (record.type === "choice") expect(Object.keys(record.choicesVi)).toEqual(record.values);
    }
    const labels = settingRecords.map(({ labelVi }) => foldWithoutAccents(labelVi));
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("can each be typed back", () => {
    for (const record of settingRecords) {
      for (const words of choiceWords(record) ?? []) {
        expect(failuresOf(read([null, words, record.key]))).toEqual([]);
      }
    }
  });
});
