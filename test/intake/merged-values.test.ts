/** A title written once in a cell merged over several rows counts for each of them; without the merge it is one row's. */
import { readWorkbook } from "../../src/core/intake/read-workbook";
import type { ListReading } from "../../src/core/domain/reading";
import { sheetOf } from "../property/sheet-moves";

const people = ["Nguyễn Thị Hoa", "Trần Văn Nam", "Lê Thị Bích", "Phạm Văn Dũng", "Hoàng Thị Mai"];
const titles = ["LĐTT", null, null, "CSTĐCS", "LĐTT"];
const plain = sheetOf(
  "DS",
  ["TRƯỜNG TIỂU HỌC HOA MAI", "DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2024-2025"],
  [
    ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Danh hiệu", "Xếp loại"],
    ...people.map((name, at) => [at + 1, name, "13/05/1980", "Giáo viên", titles[at] ?? null, "HTTNV"]),
  ],
);
const firstRow = plain.rows.find((row) => row.cells.some((cell) => cell.value === people[0]))?.row ?? 0;
const merge = (fromColumn: number, toColumn: number) => ({
  fromRow: firstRow,
  toRow: firstRow + 2,
  fromColumn,
  toColumn,
});

function read(merges: typeof plain.merges): ListReading | undefined {
  return readWorkbook({ file: "a.xlsx", sheets: [{ ...plain, merges }], date1904: false }).lists[0];
}

const titlesOf = (list: ListReading | undefined) => list?.records.map(({ fields }) => fields.titles?.value);

it("carries the title down, with the cell it stands in", () => {
  const list = read([merge(5, 5)]);
  expect(titlesOf(list)).toEqual([["LDTT"], ["LDTT"], ["LDTT"], ["CSTDCS"], ["LDTT"]]);
  expect(list?.records[2]?.fields.titles?.cell).toBe(`E${String(firstRow)}`);
  expect(list?.readIssues).toEqual([]);
});

it("leaves a blank a blank where nothing is merged, and never carries what belongs to one person", () => {
  const unmerged = [["LDTT"], undefined, undefined, ["CSTDCS"], ["LDTT"]];
  expect(titlesOf(read([]))).toEqual(unmerged);
  expect(titlesOf(read([merge(2, 2), merge(4, 5)]))).toEqual(unmerged);
});

it("keeps what a row below says itself", () => {
  const list = read([{ ...merge(5, 5), toRow: firstRow + 3 }]);
  expect(titlesOf(list)?.[3]).toEqual(["CSTDCS"]);
});
