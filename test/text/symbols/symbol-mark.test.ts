import { isSymbolFont, symbolMark } from "../../../src/core/text";

describe("a mark drawn by a symbol font", () => {
  it.each([
    ["ü", "Wingdings", "tick"],
    ["þ", "Wingdings", "tick"],
    ["\uf0fc", "Wingdings", "tick"],
    [" ü ", "wingdings", "tick"],
    ["ý", "Wingdings", "crossed-box"],
    ["û", "Wingdings", "cross"],
    ["o", "Wingdings", "empty-box"],
    ["¨", "Wingdings", "empty-box"],
    ["J", "Wingdings", "unknown"],
    ["P", "Wingdings 2", "tick"],
    ["R", "Wingdings 2", "tick"],
    ["O", "Wingdings 2", "cross"],
    ["\uf050", "Wingdings 2", "tick"],
    ["a", "Webdings", "tick"],
    ["Ö", "Symbol", "tick"],
    ["✓", "Wingdings", "tick"],
    ["✓", "Arial", "tick"],
    ["☐", undefined, "empty-box"],
    ["x", "Times New Roman", undefined],
    ["ü", "Times New Roman", undefined],
    ["üü", "Wingdings", undefined],
    ["", "Wingdings", undefined],
  ])("%s in %s", (text, fontName, mark) => {
    expect(symbolMark(text, fontName)).toBe(mark);
  });

  it("knows the fonts", () => {
    expect(["Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "Symbol"].every(isSymbolFont)).toBe(true);
    expect(["Arial", ".VnTime", "Segoe UI Symbol", undefined].some(isSymbolFont)).toBe(false);
  });
});
