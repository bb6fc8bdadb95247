import fc from "fast-check";
import { foldForCompare, foldProbable, foldWithoutAccents } from "../../src/core/text";

describe("the key of identity", () => {
  it.each([
    ["case", "NGUYỄN THỊ HOA", "Nguyễn Thị Hoa"],
    ["composition", "Nguye\u0302\u0303n", "Nguyễn"],
    ["spaces", " Lê\u00a0Văn  A ", "Lê Văn A"],
    ["tone placement in oa", "Trần Thị Hoà", "Trần Thị Hòa"],
    ["tone placement in oe", "Khoẻ", "Khỏe"],
    ["tone placement in uy", "Thuý", "Thúy"],
    ["tone placement in uy alone", "UỶ BAN", "Ủy ban"],
    ["an eth for a Đ", "Ðỗ Ðạt", "Đỗ Đạt"],
    ["a Cyrillic letter in a Latin word", "Lê Vаn", "Lê Van"],
    ["kinds of dash", "TH – THCS", "TH - THCS"],
  ])("does not see a difference of %s", (_, one, other) => {
    expect(foldForCompare(one)).toBe(foldForCompare(other));
  });

  it.each([
    ["accents", "Hoa", "Hòa"],
    ["letters", "Dung", "Đung"],
    ["i and y", "Lý", "Lí"],
    ["the tone after q", "Quý", "Qúy"],
    ["a closed syllable", "Toán", "Tóan"],
  ])("keeps a difference of %s", (_, one, other) => {
    expect(foldForCompare(one)).not.toBe(foldForCompare(other));
  });

  it("is the same when folded twice", () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(foldForCompare(foldForCompare(text))).toBe(foldForCompare(text));
      }),
    );
  });
});

describe("the key of probable identity", () => {
  it.each([
    ["Lý", "Lí"],
    ["Kỳ", "Kì"],
    ["Mỹ", "Mĩ"],
    ["Sỹ", "Sĩ"],
    ["Hy", "Hi"],
    ["Tỵ", "Tị"],
    ["Quỹ", "Qũy"],
    ["Toàn", "Tòan"],
  ])("%s may be %s", (one, other) => {
    expect(foldProbable(one)).toBe(foldProbable(other));
  });

  it.each([
    ["Vy", "Vi"],
    ["Thy", "Thi"],
    ["Hoa", "Hòa"],
    ["Lý", "Lỳ"],
    ["Thúy", "Thúi"],
    ["Lợi", "Lời"],
    ["Tân", "Tấn"],
  ])("%s is never %s", (one, other) => {
    expect(foldProbable(one)).not.toBe(foldProbable(other));
  });
});

describe("a key folded again", () => {
  it.each([
    ["foldProbable", foldProbable],
    ["foldWithoutAccents", foldWithoutAccents],
  ])("is the same: %s", (_, fold) => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("the key of headers", () => {
  it.each([
    ["Họ và tên", "ho va ten"],
    ["ĐƠN VỊ ĐỀ NGHỊ", "don vi de nghi"],
    ["Ðơn vị", "don vi"],
    ["Ngày,\ntháng", "ngay, thang"],
  ])("%j becomes %s", (text, key) => {
    expect(foldWithoutAccents(text)).toBe(key);
  });
});

const vietnameseText = fc
  .array(fc.constantFrom(...Array.from("hoàáuýỷeẻòaquÐđ \u00a0аo-–NĂNG\u0301\u0303\u0323")), {
    maxLength: 24,
  })
  .map((letters) => letters.join(""));
