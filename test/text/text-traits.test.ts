import { textTraits } from "../../src/core/text";

describe("oddities of a stored text", () => {
  it.each([
    ["plain text", "Nguyễn Thị Hoa", []],
    ["nothing", "", []],
    ["two lines", "Trường\nTiểu học", []],
    ["a decomposed letter", "Hoa\u0300", ["nfd"]],
    ["a no-break space", "Lê\u00a0A", ["nbsp"]],
    ["a zero-width space", "Lê\u200b A", ["zero-width"]],
    ["a leading space", " Sở Y tế", ["whitespace"]],
    ["a double space", "Lê  A", ["whitespace"]],
    ["a tab", "1.\tLê A", ["whitespace"]],
    ["an eth", "Ðỗ An", ["look-alike-character"]],
    [
      "all at once",
      " Ðo\u0300\u00a0\u200b",
      ["nfd", "nbsp", "zero-width", "whitespace", "look-alike-character"],
    ],
  ])("of %s", (_, raw, traits) => {
    expect(textTraits(raw)).toEqual(traits);
  });
});
