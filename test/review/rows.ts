import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core";
import type { Row } from "./council";

/** A school's workbook as the reader gets it. */
export function fileOfRows(rows: readonly Row[], file: string): WorkbookSnapshot {
  const lines: readonly (readonly (string | number | null)[])[] = [
    ["TRƯỜNG TIỂU HỌC HOA MAI"],
    ["DANH SÁCH CÁ NHÂN ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2024 - 2025"],
    ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Xếp loại", "Danh hiệu đề nghị"],
    ...rows.map(({ name, born = null, rating = "HTTNV", title = "LĐTT", position = "Giáo viên" }, at) => [
      at + 1,
      name,
      born,
      position,
      rating,
      title,
    ]),
  ];
  return snapshotOf(lines, file);
}

type Lines = readonly (readonly (string | number | null)[])[];

function snapshotOf(lines: Lines, file: string): WorkbookSnapshot {
  return { file, sheets: [sheetOf("DS", lines)], date1904: false };
}

/** A sheet whose first row holds the first line. */
export function sheetOf(name: string, lines: Lines): SheetSnapshot {
  const style = { numberFormat: "General", fontName: undefined };
  const rows = lines.map((values, at) => ({
    row: at + 1,
    cells: values.flatMap((value, index) =>
      value === null
        ? []
        : [
            {
              column: index + 1,
              value,
              style,
              text: undefined,
              isFormula: false,
              error: undefined,
              runs: undefined,
            },
          ],
    ),
  }));
  return { name, state: "visible", rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}
