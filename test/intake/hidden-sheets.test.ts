/** What lies on hidden sheets is known for what it is, shown, and never counted. */
import { buildEntries } from "../../src/core/intake/entries/build-entries";
import { readWorkbook } from "../../src/core/intake/read-workbook";
import { sheetOf } from "../property/sheet-moves";

const listOf = (name: string, year: string) =>
  sheetOf(
    name,
    ["TRƯỜNG TH HOA MAI", `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC ${year}`],
    [
      ["STT", "Họ và tên", "Chức vụ", "Danh hiệu đề nghị"],
      [1, "Nguyễn Thị An", "Giáo viên", "LĐTT"],
      [2, "Trần Văn Bình", "Giáo viên", "LĐTT"],
    ],
  );
const lookUp = sheetOf(
  "HTKT",
  [],
  [
    ["Mã", "Tên hình thức"],
    ["LDTT", "Lao động tiên tiến"],
    ["CSTDCS", "Chiến sĩ thi đua cơ sở"],
    ["GK", "Giấy khen"],
  ],
);
const emptySheet = { ...lookUp, name: "Kangatang", rows: [] };

describe.each(["hidden", "veryHidden"] as const)("a sheet that is %s", (state) => {
  const leftovers = [listOf("Sheet2", "2023-2024"), lookUp, emptySheet];
  const reading = readWorkbook({
    file: "a.xlsx",
    sheets: [listOf("DS", "2024-2025"), ...leftovers.map((sheet) => ({ ...sheet, state }))],
    date1904: false,
  });

  it("is an earlier list, a look-up, or an old macro's empty leftover", () => {
    expect(reading.sheets).toEqual([
      { name: "DS", state: "visible", role: "list" },
      { name: "Sheet2", state, role: "list" },
      { name: "HTKT", state, role: "reference" },
      { name: "Kangatang", state, role: "empty" },
    ]);
  });

  it("shows its list, and counts nobody in it", () => {
    expect(reading.lists.map(({ sheet, records }) => [sheet, records.length])).toEqual([
      ["DS", 2],
      ["Sheet2", 2],
    ]);
    const entries = buildEntries([reading], { appliedOn: null });
    expect(entries.map(({ sheet, row }) => [sheet, row])).toEqual([
      ["DS", 5],
      ["DS", 6],
    ]);
  });
});
