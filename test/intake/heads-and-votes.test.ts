import { readWorkbook } from "../../src/core/intake/read-workbook";
import type { ListReading } from "../../src/core/domain/reading";
import { sheetOf } from "../property/sheet-moves";

type Cells = readonly (string | number | null)[];

function listOf(...table: readonly Cells[]): ListReading | undefined {
  const titles = ["TRƯỜNG TH HOA MAI", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025"];
  return readWorkbook({ file: "a.xlsx", sheets: [sheetOf("DS", titles, table)], date1904: false }).lists[0];
}

it("proposes the head whose neighbouring letters changed places, and says so", () => {
  const list = listOf(
    ["STT", "Họ và tên", "Ngày sihn", "Danh hiệu"],
    [1, "Nguyễn Thị An", "5/9/1980", "LĐTT"],
    [2, "Trần Văn Bình", "15/9/1980", "LĐTT"],
  );
  expect(list?.records.map(({ fields }) => fields.birthDate?.value)).toEqual(["1980-09-05", "1980-09-15"]);
  expect(list?.readIssues).toMatchObject([{ code: "unknown-column", cell: "C4" }]);
});

it.each([
  ["Số phiếu", "19", null],
  ["Số phiếu đồng ý", 19, null],
  ["Số phiếu", "19/21", 90.5],
  ["Số phiếu", "95,2", 95.2],
  ["Số phiếu", "95%", 95],
  ["Tỷ lệ %", 95, 95],
  ["Tỷ lệ phiếu", "95", 95],
])("under “%s” takes %p for the share %p", (head, votes, expected) => {
  const list = listOf(
    ["STT", "Họ và tên", "Danh hiệu", head],
    [1, "Nguyễn Thị An", "CSTĐCS", votes],
    [2, "Trần Văn Bình", "CSTĐCS", votes],
  );
  expect(list?.records.map(({ fields }) => fields.votePercent?.value)).toEqual([expected, expected]);
});
