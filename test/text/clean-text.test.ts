import { cleanLines, cleanText, cleanTextKeepingSoftHyphen } from "../../src/core/text";

describe("cleaning a cell's text", () => {
  it.each([
    ["plain text stays", "Nguyễn Thị Hoa", "Nguyễn Thị Hoa"],
    ["an empty text stays empty", "", ""],
    ["decomposed letters are composed", "Nguye\u0302\u0303n", "Nguyễn"],
    ["half-composed letters are composed", "Nguy\u00ea\u0303n", "Nguyễn"],
    ["no-break and typographic spaces become one space", "Lê\u00a0\u2003Văn\u3000A", "Lê Văn A"],
    ["zero-width characters vanish", "\ufeffLê\u200b Văn\u2060 A", "Lê Văn A"],
    ["a soft hyphen vanishes", "cộng\u00ad hòa", "cộng hòa"],
    ["line breaks and tabs are spaces", "Trường\r\nTiểu học\t1", "Trường Tiểu học 1"],
    ["edge spaces go", "  Tổ Toán \u00a0", "Tổ Toán"],
    ["only spaces is nothing", " \u00a0\n", ""],
    ["a zero-width character between spaces leaves one space", "a \u200b b", "a b"],
    ["typographic signs stay", "2024 – 2025 “A”…", "2024 – 2025 “A”…"],
  ])("%s", (_, raw, expected) => {
    expect(cleanText(raw)).toBe(expected);
  });

  it("keeps the soft hyphen for TCVN3, where it is the letter ư", () => {
    expect(cleanTextKeepingSoftHyphen(" ®Çu  t\u00ad ")).toBe("®Çu t\u00ad");
  });

  it("answers the lines that hold something", () => {
    expect(cleanLines("1.\tAn \r\n\n 2. Bình\u2028\u00a0")).toEqual(["1. An", "2. Bình"]);
  });
});
