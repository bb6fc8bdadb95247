/** What a sheet that sums up schools is compared with: the lists of the same workbook, where they are there. */
import { readWorkbook } from "../../src/core";
import { sheetOf } from "../property/sheet-moves";

type Cells = readonly (string | number | null)[];

const listOf = (name: string, school: string): ReturnType<typeof sheetOf> =>
  sheetOf(
    name,
    ["UBND XÃ TÂN LẬP", school, "DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU THI ĐUA NĂM HỌC 2024-2025"],
    [
      ["STT", "Họ và tên", "Chức vụ", "Danh hiệu"],
      [1, "Nguyễn Thị An", "GV", "LĐTT"],
      [2, "Trần Văn Bình", "GV", "LĐTT"],
    ],
  );

const summaryOf = (rows: readonly Cells[]): ReturnType<typeof sheetOf> =>
  sheetOf(
    "Tổng hợp",
    ["UBND XÃ TÂN LẬP", "BẢNG TỔNG HỢP DANH HIỆU THI ĐUA CỦA CÁC TRƯỜNG NĂM HỌC 2024-2025"],
    [["STT", "Đơn vị", "Tổng số", "LĐTT", "CSTĐCS"], ...rows.map((row) => [...row])],
  );

function comparedOf(sheets: readonly ReturnType<typeof sheetOf>[]): readonly string[] {
  const { summary = [] } = readWorkbook({ file: "a.xlsx", sheets: [...sheets], date1904: false });
  return summary.map(
    ({ label, cells }) =>
      `${label}: ${cells.map(({ actualFromSheets }) => String(actualFromSheets)).join(" ")}`,
  );
}

const rows: readonly Cells[] = [
  [1, "Trường TH Hoa Mai", 3, 3, 0],
  [2, "Trường MN Hoa Sen", 2, 2, 0],
  [null, "Tổng cộng", 5, 5, 0],
];

describe("a sheet that sums up schools", () => {
  it("is compared with the lists of all of them", () => {
    const lists = [listOf("HM", "TRƯỜNG TH HOA MAI"), listOf("HS", "TRƯỜNG MN HOA SEN")];
    expect(comparedOf([summaryOf(rows), ...lists])).toEqual([
      "Trường TH Hoa Mai: 2 2 0",
      "Trường MN Hoa Sen: 2 2 0",
      "Tổng cộng: 4 4 0",
    ]);
  });

  it("is not compared, nor its total, where a school's list is in another workbook", () => {
    expect(comparedOf([summaryOf(rows), listOf("HM", "TRƯỜNG TH HOA MAI")])).toEqual([
      "Trường TH Hoa Mai: 2 2 0",
      "Trường MN Hoa Sen: null null null",
      "Tổng cộng: null null null",
    ]);
  });

  it("is not compared with nothing", () => {
    expect(comparedOf([summaryOf(rows)]).filter((line) => !line.endsWith(": null null null"))).toEqual([]);
  });
});
