/** Our form as a school fills it in: one person or collective on each list, all invented. */
import type { SheetModel, WorkbookModel } from "../../src/core";

/** Puts values into the first row to fill in; where a column offers choices, its first choice. */
export function filled(workbook: WorkbookModel): WorkbookModel {
  return { ...workbook, sheets: workbook.sheets.map(fillFirstRow) };
}

const typed: Readonly<Record<string, string | number>> = {
  STT: 1,
  "Họ và tên": "Trần Thị Hoa",
  "Tên tập thể": "Tổ 4-5",
  "Ngày sinh": "05/09/1985",
  "Chức vụ": "Giáo viên",
  "Tổ chuyên môn": "Tổ 4-5",
  "Tổng số người": 10,
  "Số LĐTT": 9,
  "Số CSTĐCS": 1,
  "Môn dự thi": "Toán",
  "Số, ngày quyết định": "34/QĐ-SGDĐT ngày 10/4/2025",
};

function fillFirstRow(sheet: SheetModel): SheetModel {
  const heads = sheet.rows.find(({ row }) => row === 7)?.cells.map(({ value }) => String(value));
  if (!heads || sheet.name === "Hướng dẫn") return sheet;
  const cells = heads.map((head, at) => {
    const choice = sheet.validations?.find(({ range }) => range.fromColumn === at + 1)?.choices[0];
    return { column: at + 1, value: choice ?? typed[head] ?? null, style: "text" as const };
  });
  return { ...sheet, rows: sheet.rows.map((row) => (row.row === 8 ? { row: 8, cells } : row)) };
}
