import fc from "fast-check";
import { decodeLegacy } from "../../../src/core/text";
import type { LegacyEncoding } from "../../../src/core/text";
import { encodeLegacy, misreadAsWindows1258 } from "../support/encode-legacy";
import { inventedName } from "../support/invented-names";

const ENCODINGS: readonly LegacyEncoding[] = ["TCVN3", "VNI", "VPS", "VISCII"];

/** The only name of ours that begins with a toned capital, which a plain .Vn font does not carry. */
const asHeld = (name: string, encoding: LegacyEncoding): string =>
  encoding === "TCVN3" ? name.replace("Ánh", "ánh") : name;

describe("decoding", () => {
  it.each<[LegacyEncoding, string, string]>([
    ["TCVN3", "NguyÔn ThÞ Thu H­¬ng", "Nguyễn Thị Thu Hương"],
    ["TCVN3", "Tr­êng TiÓu häc sè 2, n¨m häc 2024-2025", "Trường Tiểu học số 2, năm học 2024-2025"],
    ["TCVN3", "§Æng V¨n §ç", "Đặng Văn Đỗ"],
    ["TCVN3", "Lª Hµ", "Lê Hà"],
    ["VNI", "Nguyeãn Thò Thu Höông", "Nguyễn Thị Thu Hương"],
    ["VNI", "TRÖÔØNG TIEÅU HOÏC", "TRƯỜNG TIỂU HỌC"],
    ["VNI", "Ñoã Vaên Ñöùc", "Đỗ Văn Đức"],
    ["VNI", "Hoøa", "Hòa"],
    ["VPS", "Nguy\u00cdn Th\u00ce H\u00dc\u00d6ng", "Nguyễn Thị Hương"],
    ["VPS", "V\u009f", "VỞ"],
    ["VISCII", "Nguy\u00adn Th\u00b8 H\u00df\u00bdng", "Nguyễn Thị Hương"],
  ])("%s: %s", (encoding, stored, text) => {
    expect(decodeLegacy(stored, encoding)).toBe(text);
  });

  it("takes the base's case where Shift was held on one character of a VNI pair", () => {
    expect(decodeLegacy("AÙnh Aùnh aÙnh", "VNI")).toBe("Ánh Ánh ánh");
  });

  it("capitalises words of capitals, for which TCVN3 has no toned codes", () => {
    expect(decodeLegacy("CéNG HßA X· HéI, L­¬ng", "TCVN3")).toBe("CỘNG HÒA Xã HỘI, Lương");
    expect(decodeLegacy("DANH S¸CH ®Ò NGHÞ", "TCVN3")).toBe("DANH SÁCH ĐỀ NGHỊ");
    expect(decodeLegacy("THCS Hµ Vâ", "TCVN3")).toBe("THCS Hà Võ");
  });

  it("capitalises everything where the font does", () => {
    expect(decodeLegacy("danh s¸ch ®Ò nghÞ", "TCVN3", { capitals: true })).toBe("DANH SÁCH ĐỀ NGHỊ");
  });

  it("reads bytes as Windows showed them", () => {
    expect(decodeLegacy("Nguy\u00cdn Qu\u2030 \u0160", "VPS")).toBe("Nguyễn Quế ề");
  });

  it.each(ENCODINGS)("gives back every name stored in %s", (encoding) => {
    fc.assert(
      fc.property(inventedName, (name) => {
        expect(decodeLegacy(encodeLegacy(name, encoding), encoding)).toBe(asHeld(name, encoding));
      }),
    );
  });

  it.each(ENCODINGS)("gives back every name of capitals stored in %s", (encoding) => {
    const capitals = { capitals: encoding === "TCVN3" };
    fc.assert(
      fc.property(inventedName, (name) => {
        const upper = name.toUpperCase();
        expect(decodeLegacy(encodeLegacy(upper, encoding), encoding, capitals)).toBe(upper);
      }),
    );
  });

  it.each<LegacyEncoding>(["TCVN3", "VNI"])("gives back names in %s misread as windows-1258", (encoding) => {
    fc.assert(
      fc.property(inventedName, (name) => {
        const misread = misreadAsWindows1258(encodeLegacy(name, encoding));
        expect(decodeLegacy(misread, encoding, { misread: "windows-1258" })).toBe(asHeld(name, encoding));
      }),
    );
  });

  it("leaves plain ASCII alone in every encoding", () => {
    for (const encoding of ENCODINGS)
      expect(decodeLegacy("Le Van An, 15/QD", encoding)).toBe("Le Van An, 15/QD");
  });
});
