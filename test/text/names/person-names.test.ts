import fc from "fast-check";
import { isAbbreviatedName, looksLikePersonName, stripHonorifics } from "../../../src/core/text";
import { inventedName } from "../support/invented-names";

describe("honorifics", () => {
  it.each([
    ["Ông Lê Văn An", "Lê Văn An", ["Ông"]],
    ["Bà: Lê Thị An", "Lê Thị An", ["Bà"]],
    ["Ông (bà) Lê An", "Lê An", ["Ông (bà)"]],
    ["Cô Hoa", "Hoa", ["Cô"]],
    ["thầy Lê An", "Lê An", ["thầy"]],
    ["Đ/c Lê An", "Lê An", ["Đ/c"]],
    ["ThS. Lê An", "Lê An", ["ThS"]],
    ["ThS.Vũ An", "Vũ An", ["ThS"]],
    ["Ths Vũ An", "Vũ An", ["Ths"]],
    ["TS.Lê An", "Lê An", ["TS"]],
    ["PGS.TS. Lê An", "Lê An", ["PGS", "TS"]],
    ["Ông PGS.TS Lê An", "Lê An", ["Ông", "PGS", "TS"]],
    ["Lê Văn An", "Lê Văn An", []],
    ["Ông Văn Tú", "Ông Văn Tú", []],
    ["Ông", "Ông", []],
    ["Tsan An", "Tsan An", []],
    ["Ksor An", "Ksor An", []],
    ["Bàng An", "Bàng An", []],
  ])("%s", (text, name, stripped) => {
    expect(stripHonorifics(text)).toEqual({ name, stripped });
  });
});

describe("abbreviated names", () => {
  it.each([
    "Ng. Thị Hoa",
    "N.T. Hoa",
    "N.T.Hoa",
    "Ng Thị Hoa",
    "Lê T Hoa",
    "Lê T. Hoa",
    "Ph. V. An",
    "ThS. Ng.Hoa",
  ])("%s is one", (name) => {
    expect(isAbbreviatedName(name)).toBe(true);
  });

  it.each([
    "Nguyễn Thị Hoa",
    "Lê Thị Hoa B",
    "ThS.Vũ An",
    "PGS.TS. Lê An",
    "Y Blăk Niê",
    "H'Linh",
    "K Bôi",
    "Lê Ý Nhi",
    "NGUYỄN VĂN AN",
  ])("%s is none", (name) => {
    expect(isAbbreviatedName(name)).toBe(false);
  });
});

describe("what reads like a person's name", () => {
  it.each([
    "Nguyễn Thị Hoa",
    "NGUYỄN VĂN AN",
    "Lê thị Hà",
    "Giàng A Páo",
    "Đặng Ngọc ánh",
    "Nguyen Van An",
    "Trần Xuân Trường",
    "Lê Nguyễn Thị Mai Anh",
    "Rơ Châm H'Lan",
    "H' Yar Niê",
    "H’Yar Niê",
    "K' Brốp",
    "Y Thân Mlô",
    "Điểu K'Rơi",
    "Alăng Thị Nhứt",
  ])("%s does", (text) => {
    expect(looksLikePersonName(text)).toBe(true);
  });

  it("a given name that makes a unit's word with the middle name does", () => {
    expect(looksLikePersonName("Nguyễn Văn Thư")).toBe(true);
  });

  it("every invented name does", () => {
    fc.assert(
      fc.property(inventedName, (name) => {
        expect(looksLikePersonName(name)).toBe(true);
      }),
    );
  });

  it.each([
    "Nguyễn",
    "nguyễn thị hoa",
    "Trường Tiểu học Hòa An",
    "Tổ Toán",
    "Y Tế",
    "Y tế học đường",
    "Đoàn Thanh Niên",
    "Văn Phòng",
    "Cao Đẳng",
    "Lê Văn An 15",
    "Lê Văn An (con)",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
    "HIỆU TRƯỞNG",
    "Tổng cộng",
    "Lao động tiên tiến",
    "",
  ])("%j does not", (text) => {
    expect(looksLikePersonName(text)).toBe(false);
  });
});
