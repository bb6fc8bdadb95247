import { findSafeFixes, readWorkbook } from "../../../src/core";
import type { Cell, SafeFix, WorkbookSnapshot } from "../../../src/core";
import { encodeLegacy } from "../../text/support/encode-legacy";

const people = ["Nguyễn Thị Hồng Nhung", "Trần Văn Đức", "Lê Thị Bích Ngọc", "Phạm Hữu Thắng", "Lan"];

/** A list whose names are in TCVN3, in an old font; "Lan" looks the same in both. */
function oldList(change: (cell: Cell, row: number) => Cell = (cell) => cell): WorkbookSnapshot {
  const cell = (column: number, value: string, fontName: string): Cell => ({
    column,
    value,
    text: value,
    style: { numberFormat: "General", fontName },
    isFormula: false,
    error: undefined,
    runs: undefined,
  });
  const head = ["STT", encodeLegacy("Họ và tên", "TCVN3"), "Danh hiệu"];
  const lines = people.map((name, at) => [String(at + 1), encodeLegacy(name, "TCVN3"), "Lao động tiên tiến"]);
  const fonts = ["Times New Roman", ".VnTime", "Times New Roman"];
  const rows = [["DANH SÁCH ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2024-2025"], head, ...lines].map(
    (texts, at) => ({
      row: at + 1,
      cells: texts.map((text, column) =>
        change(cell(column + 1, text, at === 0 ? "Times New Roman" : (fonts[column] ?? "Arial")), at + 1),
      ),
    }),
  );
  const sheet = {
    name: "DS",
    state: "visible" as const,
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { file: "cu.xlsx", sheets: [sheet], date1904: false };
}

const fixesOf = (snapshot: WorkbookSnapshot): readonly SafeFix[] =>
  findSafeFixes(snapshot, readWorkbook(snapshot)).filter(({ encoding }) => encoding !== undefined);

it("writes a whole column anew, its heading and its plain words too, each shown before and after", () => {
  const fixes = fixesOf(oldList());
  expect(fixes.map(({ cell, after, encoding }) => [cell, after, encoding])).toEqual([
    ["B2", "Họ và tên", "TCVN3"],
    ...people.map((name, at) => [`B${String(at + 3)}`, name, "TCVN3"]),
  ]);
  expect(fixes[1]?.before).toBe(encodeLegacy(people[0] ?? "", "TCVN3"));
  expect(fixes.every(({ kinds }) => kinds.includes("old-encoding"))).toBe(true);
});

it.each<[string, (cell: Cell, row: number) => Cell]>([
  ["is a formula", (cell, row) => (cell.column === 2 && row === 4 ? { ...cell, isFormula: true } : cell)],
  [
    "holds letters of both kinds",
    (cell, row) =>
      cell.column === 2 && row === 4 ? { ...cell, value: `${String(cell.value)} Nguyễn Thị Ái` } : cell,
  ],
])("leaves the whole column where one cell %s", (_name, change) => {
  expect(fixesOf(oldList(change))).toEqual([]);
});
