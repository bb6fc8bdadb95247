/** Centres and groups of children of their own propose like schools: their rows are theirs. */
import { check, readWorkbook } from "../../src/core";
import { sheetOfForm } from "./form-lines";

const units = [
  ["Trung tâm GDNN - GDTX Tân Lập", "Trung tâm GDNN-GDTX Tân Lập", "other"],
  ["Nhóm trẻ ĐLTT Bé Yêu", "Nhóm trẻ độc lập Bé Yêu", "MN"],
  ["MNTT Hoa Mai", "Trường Mầm non tư thục Hoa Mai", "MN"],
  ["TT HTCĐ", "Trung tâm HTCĐ", "other"],
  ["Tổ 1", null, "other"],
  ["Nhóm trẻ 24-36 tháng", null, "other"],
] as const;

it("count as the schools of their rows", () => {
  const sheet = sheetOfForm({
    titles: ["UBND XÃ TÂN LẬP", "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2024-2025"],
    table: [
      ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu"],
      ...units.map(([unit], at) => [at + 1, `Nguyễn Thị ${"ABCDEF".charAt(at)}n`, unit, "HTTNV", "LĐTT"]),
    ],
  });
  const reading = readWorkbook({ file: "a.xlsx", sheets: [sheet], date1904: false });
  const { entries } = check({ readings: [reading], appliedOn: "2025-08-20", commune: null, period: null });
  expect(entries.map(({ school, schoolType }) => [school, schoolType])).toEqual(
    units.map(([, school, type]) => [school, type]),
  );
});
