/** What a list says outside its table, or by rarer marks. */
import { readWorkbook } from "../../src/core/intake/read-workbook";
import { sheetOf } from "../property/sheet-moves";

const title = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025";

const listOf = (titles: readonly string[], table: Parameters<typeof sheetOf>[2]) =>
  readWorkbook({ file: "a.xlsx", sheets: [sheetOf("DS", [...titles], table)], date1904: false }).lists[0];

it("takes the school from the letter that the list goes with, where nothing else names it", () => {
  const note = "(Kèm theo Tờ trình số 15/TTr-HM ngày 26/5/2025 của Trường TH Hoa Mai)";
  const list = listOf(
    [title, note],
    [
      ["STT", "Họ và tên", "Chức vụ", "Danh hiệu đề nghị"],
      [1, "Nguyễn Thị An", "Giáo viên", "LĐTT"],
    ],
  );
  expect(list?.school).toEqual({ cell: "A2", raw: note, value: "Trường Tiểu học Hoa Mai", from: "cell" });
  expect(list?.attachedTo?.value).toEqual({ type: "TTr", number: "15/TTr-HM", date: "2025-05-26" });
  expect(list?.readIssues.map(({ code }) => code)).not.toContain("no-school");
});

it.each(["15–5–2025", "15.5.2025", "15/5/25", "15 tháng 5 năm 2025", "15tháng 5năm 2025"])(
  "reads the day of the letter: ngày %s",
  (day) => {
    const note = `(Kèm theo Tờ trình số 12/TTr-HM ngày ${day} của Trường TH Hoa Mai)`;
    expect(
      listOf(
        [title, note],
        [
          ["STT", "Họ và tên", "Danh hiệu"],
          [1, "Nguyễn Thị An", "LĐTT"],
        ],
      )?.attachedTo?.value,
    ).toEqual({
      type: "TTr",
      number: "12/TTr-HM",
      date: "2025-05-15",
    });
  },
);

it.each(["c", "*", "C", "√"])("takes “%s” in a title's column for a yes", (mark) => {
  const list = listOf(
    ["TRƯỜNG TH HOA MAI", title],
    [
      ["STT", "Họ và tên", "Chức vụ", "LĐTT", "CSTĐCS"],
      [1, "Nguyễn Thị An", "Giáo viên", mark, null],
      [2, "Trần Văn Bình", "Giáo viên", mark, mark],
    ],
  );
  expect(list?.records.map(({ fields }) => fields.titles?.value)).toEqual([["LDTT"], ["LDTT", "CSTDCS"]]);
});

it("takes the award that a sheet is named for, where neither table nor title names one", () => {
  const table = [
    ["STT", "Họ và tên", "Chức vụ", "Xếp loại"],
    [1, "Nguyễn Thị An", "Giáo viên", "HTTNV"],
  ] as const;
  const titles = ["TRƯỜNG TH HOA MAI", title];
  const sheets = [sheetOf("LĐTT", titles, table), sheetOf("DS CSTĐCS", titles, table)];
  const { lists } = readWorkbook({ file: "a.xlsx", sheets, date1904: false });
  expect(lists.flatMap(({ records }) => records.map(({ fields }) => fields.titles?.value))).toEqual([
    ["LDTT"],
    ["CSTDCS"],
  ]);
});
