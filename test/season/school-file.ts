/** A workbook as one school of the season sends it, with invented people; and what the core makes of it. */
import { writeXlsx } from "hucre/xlsx";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { check, readWorkbook } from "../../src/core";
import type { Checked, WorkbookReading } from "../../src/core";

export interface Teacher {
  readonly name: string;
  /** "dd/mm/yyyy". */
  readonly born: string;
  readonly rating?: string;
  readonly title?: string;
}

export async function schoolFile(school: string, teachers: readonly Teacher[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Danh sách",
        rows: [
          ["UBND XÃ TÂN LẬP", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
          [school.toUpperCase()],
          [],
          ["DANH SÁCH CÁ NHÂN ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2024 - 2025"],
          [],
          ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Xếp loại", "Danh hiệu đề nghị"],
          ...teachers.map(({ name, born, rating = "HTTNV", title = "LĐTT" }, index) => [
            index + 1,
            name,
            born,
            "Giáo viên",
            rating,
            title,
          ]),
        ],
      },
    ],
  });
}

export async function readingOf(bytes: Uint8Array, file: string): Promise<WorkbookReading> {
  const snapshot = await readWorkbookFile(bytes, file);
  if (!snapshot.ok) throw new Error(snapshot.failure.detail);
  return readWorkbook(snapshot.value);
}

export function checkAll(readings: readonly WorkbookReading[]): Checked {
  return check({ readings, appliedOn: "2025-07-25", commune: "xã Tân Lập", period: null });
}
