import { legacyFontKind } from "./legacy-font";

/** Old fonts drawn like Arial; all others are drawn like Times New Roman. */
const sansSerif = /arial|helve|avant|swiss/iu;

/** Gives the Unicode font that looks like an old one; undefined where a font is not old. */
export function unicodeFontFor(fontName: string | undefined): string | undefined {
  if (legacyFontKind(fontName) === undefined) return undefined;
  return sansSerif.test(fontName ?? "") ? "Arial" : "Times New Roman";
}
