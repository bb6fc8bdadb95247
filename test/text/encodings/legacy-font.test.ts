import { isCapitalsFont, legacyFontKind } from "../../../src/core/text";

describe("font names", () => {
  it.each([
    [".VnTime", "TCVN3", false],
    [".VnTimeH", "TCVN3", true],
    [".VnArialH", "TCVN3", true],
    [".vnTime", "TCVN3", false],
    ["VNI-Times", "VNI", false],
    ["VNI Helve", "VNI", false],
    ["VPS Times", "VPS", false],
    ["VI Times", "VISCII", false],
    ["Times New Roman", undefined, false],
    ["Vnfoo", undefined, false],
    [undefined, undefined, false],
  ])("%s", (fontName, kind, capitals) => {
    expect(legacyFontKind(fontName)).toBe(kind);
    expect(isCapitalsFont(fontName)).toBe(capitals);
  });
});
