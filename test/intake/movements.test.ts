/** A list of the year's emulation movements names no nominee: its rows are the movements. */
import { check } from "../../src/core";
import { readWorkbook } from "../../src/core/intake/read-workbook";
import type { WorkbookReading } from "../../src/core/domain/reading";
import { sheetOf } from "../property/sheet-moves";

const movements = ["Thi đua dạy tốt, học tốt", "Xây dựng trường học hạnh phúc", "Trường học xanh, sạch, đẹp"];

function read(title: string, heads: readonly string[]): WorkbookReading {
  const rows = movements.map((name, at) => [at + 1, name, ...heads.slice(2).map(() => "Tháng 9/2024")]);
  const sheet = sheetOf("Sheet1", ["TRƯỜNG TIỂU HỌC HOA MAI", title], [heads, ...rows]);
  return readWorkbook({ file: "a.xlsx", sheets: [sheet], date1904: false });
}

const layouts: readonly (readonly [string, readonly string[]])[] = [
  [
    "DANH SÁCH CÁC PHONG TRÀO THI ĐUA NĂM HỌC 2024-2025",
    ["STT", "Tên phong trào", "Thời gian", "Nội dung", "Kết quả"],
  ],
  [
    "TỔNG HỢP PHONG TRÀO THI ĐUA NĂM HỌC 2024-2025",
    ["TT", "Phong trào thi đua", "Ngày phát động", "Ghi chú"],
  ],
  [
    "CÁC PHONG TRÀO NĂM HỌC 2024-2025",
    ["STT", "Nội dung phong trào", "Thời gian thực hiện", "Kết quả đạt được"],
  ],
];

it.each(layouts)("%s", (title, heads) => {
  const reading = read(title, heads);
  const [list] = reading.lists;
  expect(list).toMatchObject({ kind: "movement", year: { value: { from: 2024 } } });
  expect(list?.school?.value).toBe("Trường Tiểu học Hoa Mai");
  expect(list?.records.map(({ fields }) => fields.collectiveName?.value)).toEqual(movements);
  expect(reading.unread).toEqual([]);
  const { result } = check({ readings: [reading], appliedOn: "2025-06-01", commune: null, period: null });
  expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(result.totals.cells).toEqual([]);
});

it("is no list where the title speaks of something else", () => {
  expect(read("KẾ HOẠCH MUA SẮM NĂM 2024", ["STT", "Phong trào", "Thời gian", "Ghi chú"]).lists).toEqual([]);
});

it("leaves a list of people one of people where a column says in what they took part", () => {
  const sheet = sheetOf(
    "DS",
    ["TRƯỜNG TIỂU HỌC HOA MAI", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025"],
    [
      ["STT", "Họ và tên", "Chức vụ", "Phong trào", "Danh hiệu"],
      [1, "Nguyễn Thị Hoa", "Giáo viên", "Dạy tốt", "LĐTT"],
      [2, "Trần Văn Nam", "Giáo viên", "Dạy tốt", "LĐTT"],
    ],
  );
  const [list] = readWorkbook({ file: "a.xlsx", sheets: [sheet], date1904: false }).lists;
  expect(
    list?.records.map(({ kind, fields }) => [kind, fields.fullName?.value, fields.titles?.value]),
  ).toEqual([
    ["individual", "Nguyễn Thị Hoa", ["LDTT"]],
    ["individual", "Trần Văn Nam", ["LDTT"]],
  ]);
});
