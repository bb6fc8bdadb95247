/** A small workbook as a school sends it, with invented people. */
import { writeXlsx } from "hucre/xlsx";

export interface SchoolRow {
  readonly name: string;
  readonly title?: string;
  readonly rating?: string;
  readonly money?: number;
}

export async function schoolWorkbook(
  rows: readonly SchoolRow[],
  title = "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2024 - 2025",
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Danh sách",
        rows: [
          ["UBND XÃ TÂN LẬP", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
          ["TRƯỜNG TIỂU HỌC HOA MAI"],
          [],
          [title],
          [],
          ["STT", "Họ và tên", "Chức vụ", "Danh hiệu đề nghị", "Xếp loại", "Tiền thưởng"],
          ...rows.map((row, index) => [
            index + 1,
            row.name,
            "Giáo viên",
            row.title ?? "LĐTT",
            row.rating ?? "HTTNV",
            row.money ?? null,
          ]),
          [null, `Tổng cộng: ${String(rows.length)} người`],
        ],
      },
    ],
  });
}

export const twoTeachers: readonly SchoolRow[] = [
  { name: "Nguyễn Thị Hương" },
  { name: "Trần Văn Hùng", rating: "HTXSNV" },
];

/** Three people below each other, under no heads: no list is read. */
export async function namesWithoutHeads(): Promise<Uint8Array> {
  const rows = ["Lê Thị Cúc", "Phạm Văn Dũng", "Đỗ Thị Hạnh"].map((name, index) => [index + 1, name]);
  return writeXlsx({ sheets: [{ name: "Tổ 3", rows }] });
}
