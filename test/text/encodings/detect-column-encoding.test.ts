import { detectColumnEncoding } from "../../../src/core/text";
import type { ColumnEncoding, LegacyEncoding } from "../../../src/core/text";
import { encodeLegacy, misreadAsWindows1258 } from "../support/encode-legacy";
import { inventedColumns } from "../support/invented-names";

const ENCODINGS: readonly LegacyEncoding[] = ["TCVN3", "VNI", "VPS", "VISCII"];
const columns = inventedColumns(200);

const detect = (texts: readonly string[], fontName?: string): ColumnEncoding =>
  detectColumnEncoding(texts.map((text) => ({ text, fontName })));

const encodingsOf = (
  texts: (column: readonly string[]) => readonly string[],
  fontName?: string,
): unknown[] => [...new Set(columns.map((column) => detect(texts(column), fontName).encoding))];

describe("the encoding of a column of eight names", () => {
  it.each(ENCODINGS)("is found by content alone: %s", (encoding) => {
    expect(encodingsOf((column) => column.map((name) => encodeLegacy(name, encoding)))).toEqual([encoding]);
  });

  it.each(ENCODINGS)("is found in capitals: %s", (encoding) => {
    const stored = (column: readonly string[]): string[] =>
      column.map((name) => encodeLegacy(name.toUpperCase(), encoding));
    expect(encodingsOf(stored)).toEqual([encoding]);
  });

  it.each<LegacyEncoding>(["TCVN3", "VNI"])("is found where %s was misread as windows-1258", (encoding) => {
    for (const column of columns) {
      const misread = column.map((name) => misreadAsWindows1258(encodeLegacy(name, encoding)));
      expect(detect(misread).encoding).toBe(encoding);
    }
  });

  it.each([
    ["as typed", (name: string) => name],
    ["in capitals", (name: string) => name.toUpperCase()],
    ["decomposed", (name: string) => name.normalize("NFD")],
    ["in small letters", (name: string) => name.toLowerCase()],
    ["with eths", (name: string) => name.replaceAll("Đ", "Ð")],
    ["with no-break spaces", (name: string) => `${name}\u00a0`],
    ["without accents", (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("Đ", "D")],
  ])("is Unicode for Unicode names %s, whatever the font", (_, spell) => {
    for (const fontName of [undefined, "Times New Roman", ".VnTime", "VNI-Times"]) {
      expect(encodingsOf((column) => column.map(spell), fontName)).toEqual(["Unicode"]);
    }
  });

  it("is certain for Unicode and for a legacy column in its own font", () => {
    const confidences = columns.map((column) => [
      detect(column).confidence,
      detect(column, ".VnTime").confidence,
      detect(
        column.map((name) => encodeLegacy(name, "TCVN3")),
        ".VnTime",
      ).confidence,
    ]);
    expect([...new Set(confidences.flat())]).toEqual(["certain"]);
  });
});

describe("text that is no evidence", () => {
  it.each([
    ["nothing", []],
    ["plain ASCII", ["Le Van An", "15/QD", "x"]],
    ["English", ["Notes for the teacher", "naïve café", "Year 5"]],
    [
      "French",
      ["École élémentaire", "où est l'élève ?", "très bien", "Noël à la forêt", "garçon né à Orléans"],
    ],
    ["one French word", ["Loïc"]],
    ["German", ["Müller", "Schröder", "Grüße aus Köln", "Straße"]],
    ["symbols", ["5 m²", "20 °C", "½", "× 3", "§ 5"]],
    ["names of the Central Highlands", ["H'Linh Niê", "Y Blăk Êban", "Mlô Kbuôr", "K'Bôi", "Adrơng"]],
  ])("stays Unicode: %s", (_, texts) => {
    expect(detect(texts).encoding).toBe("Unicode");
  });
});

describe("one word that is a syllable in two encodings", () => {
  it.each([
    ["in a Unicode font", "Arial", { encoding: "Unicode", confidence: "probable" }],
    ["in a .Vn font", ".VnTime", { encoding: "TCVN3", confidence: "doubtful" }],
  ])("%s", (_, fontName, expected) => {
    expect(detect(["Hòa"], fontName)).toEqual(expected);
  });
});

describe("a column with little in it", () => {
  it.each<[string, string, string | undefined, LegacyEncoding]>([
    ["one title in a Unicode font", "TR¦êNG TIÓU HäC HßA AN", "Arial", "TCVN3"],
    ["one name in a Unicode font", "NguyÔn V¨n An", "Times New Roman", "TCVN3"],
    ["a name in quotation marks", "“NguyÔn V¨n An”", undefined, "TCVN3"],
    ["one VNI name", "Nguyeãn Vaên An", undefined, "VNI"],
    ["one word in its own font", "Hµ", ".VnTime", "TCVN3"],
  ])("%s", (_, text, fontName, encoding) => {
    expect(detect([text], fontName).encoding).toBe(encoding);
  });

  it("goes by the greater part where cells disagree", () => {
    const mixed = ["NguyÔn ThÞ Hµ", "TrÇn V¨n §¹t", "Lª ThÞ HuÖ", "Lê Thị Hường"];
    expect(detect(mixed, ".VnTime").encoding).toBe("TCVN3");
  });
});
