import { decodeMixed, hasUnicodeOnlyLetters } from "../../../src/core/text";

describe("a cell of a TCVN3 column typed in two encodings", () => {
  it.each([
    ["all legacy", "NguyÔn ThÞ Hµ", "Nguyễn Thị Hà", 0, 3],
    ["all Unicode", "Nguyễn Thị Hà", "Nguyễn Thị Hà", 3, 0],
    ["both", "NguyÔn Thị Hµ", "Nguyễn Thị Hà", 1, 2],
    ["a Unicode word that TCVN3 cannot mean", "TrÇn Thị Lan Hà", "Trần Thị Lan Hà", 2, 1],
    ["no accents at all", "Le Van An", "Le Van An", 0, 0],
  ])("%s", (_, stored, text, unicodeWordCount, decodedWordCount) => {
    expect(decodeMixed(stored, "TCVN3")).toEqual({
      text,
      unicodeWordCount,
      decodedWordCount,
      doubtful: false,
    });
  });

  it("says where a word could be either", () => {
    expect(decodeMixed("Lê Thị Bình", "TCVN3")).toMatchObject({ text: "Lờ Thị Bình", doubtful: true });
  });

  it("does not take letters of a wrong code page for Unicode", () => {
    const decoded = decodeMixed("ThĐ Chi", "TCVN3", { misread: "windows-1258" });
    expect(decoded).toMatchObject({ text: "Thé Chi", unicodeWordCount: 0 });
  });

  it("knows letters that no legacy font stores", () => {
    expect(hasUnicodeOnlyLetters("Nguyê\u0303n")).toBe(true);
    expect(hasUnicodeOnlyLetters("NguyÔn Lê Hà")).toBe(false);
  });
});
