import type { LegacyEncoding } from "./legacy-encoding";

const FONT_NAMES: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^\.Vn/i, "TCVN3"],
  [/^VNI[-\s]/i, "VNI"],
  [/^VPS[-\s]/i, "VPS"],
  [/^(?:VI\s|VISCII)/i, "VISCII"],
];
const CAPITALS_FONT = /^\.[Vv]n.*H\s*$/;

/** Answers the encoding that a font is made for; undefined for a Unicode font. Evidence, never proof. */
export function legacyFontKind(fontName: string | undefined): LegacyEncoding | undefined {
  const name = fontName?.trim() ?? "";
  return FONT_NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

/** Tells whether a font draws small codes as capitals, such as ".VnTimeH". */
export function isCapitalsFont(fontName: string | undefined): boolean {
  return fontName !== undefined && CAPITALS_FONT.test(fontName.trim());
}
