import { claimsSuddenDeed } from "../../src/core/rules/facts/claimed-ground";
import { readWorkbook, check } from "../../src/core";
import { sheetOf } from "../property/sheet-moves";
import { buildEntry, buildList } from "./build-entry";

describe("the ground of a sudden deed", () => {
  it.each([
    ["DANH SÁCH TẬP THỂ, CÁ NHÂN CÓ THÀNH TÍCH ĐỘT XUẤT TRONG KHẮC PHỤC BÃO SỐ 3", true],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐỘT XUẤT", true],
    ["DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN", false],
  ])("%s: %s", (value, claims) => {
    const list = buildList({ title: { cell: "A3", raw: value, value, from: "cell" } });
    expect(claimsSuddenDeed(buildEntry(list))).toBe(claims);
  });

  it("is told by the row's own kind of commendation", () => {
    const list = buildList({ fields: ["fullName", "category"] });
    expect(claimsSuddenDeed(buildEntry(list, { cells: { category: "Đột xuất" } }))).toBe(true);
    expect(claimsSuddenDeed(buildEntry(list, { cells: { category: "Thường xuyên" } }))).toBe(false);
  });

  it("asks for no titles and ratings of earlier years", () => {
    const titles = ["UBND XÃ CHIỀNG SUNG", "TRƯỜNG THCS CHIỀNG SUNG"];
    const heads = ["STT", "Họ và tên, tập thể", "Thành tích", "Hình thức khen thưởng"];
    const rows = [
      [1, "Lèo Văn Thoan", "Cứu 3 học sinh khỏi lũ", "Bằng khen của Chủ tịch UBND tỉnh"],
      [2, "Tập thể Trường THCS Chiềng Sung", "Giúp dân sau lũ", "Bằng khen của Chủ tịch UBND tỉnh"],
    ];
    const found = (title: string) =>
      check({
        readings: [
          readWorkbook({
            file: "a.xlsx",
            sheets: [sheetOf("DS", [...titles, title], [heads, ...rows])],
            date1904: false,
          }),
        ],
        appliedOn: "2025-10-20",
        commune: null,
        period: null,
      }).result.verdicts.map(({ verdict }) => verdict);
    expect(found("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐỘT XUẤT NĂM 2025")).toEqual(["eligible", "eligible"]);
    expect(found("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025")).toEqual(["needs-review", "needs-review"]);
  });
});
