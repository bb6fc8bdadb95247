import marks from "./symbol-marks.json";

/** What a mark drawn by a symbol font shows; whether a cross means yes is for the form to say. */
export type SymbolMark = "tick" | "crossed-box" | "cross" | "empty-box" | "unknown";

type MarkTable = Readonly<Partial<Record<Exclude<SymbolMark, "unknown">, string>>>;

const byFont: ReadonlyMap<string, MarkTable> = new Map<string, MarkTable>(Object.entries(marks.fonts));

const SHOWN = ["tick", "crossed-box", "cross", "empty-box"] as const;
const PRIVATE_USE_FROM = 0xf000;
const PRIVATE_USE_UNTIL = 0xf0ff;

/** Tells whether a font draws signs in place of letters: Wingdings, Webdings, Symbol. */
export function isSymbolFont(fontName: string | undefined): boolean {
  return fontName !== undefined && byFont.has(fontName.trim().toLowerCase());
}

/**
 * Answers what the one character of a cell shows: a tick, a cross in a box, a cross, an empty box, or unknown.
 *
 * Undefined for several characters, and for text in a font that draws letters, unless it is a Unicode tick or box itself.
 */
export function symbolMark(text: string, fontName: string | undefined): SymbolMark | undefined {
  const [sign, ...more] = Array.from(text.trim());
  if (sign === undefined || more.length > 0) return undefined;
  const table = byFont.get(fontName?.trim().toLowerCase() ?? "");
  const shown = table === undefined ? undefined : findMark(table, toFontCode(sign));
  return shown ?? findMark(marks.anyFont, sign) ?? (table === undefined ? undefined : "unknown");
}

function findMark(table: MarkTable, sign: string): SymbolMark | undefined {
  return SHOWN.find((mark) => table[mark]?.includes(sign));
}

/** Office moves the characters of symbol fonts to a private range, F000 above the font's own code. */
function toFontCode(sign: string): string {
  const code = sign.charCodeAt(0);
  const isMoved = code >= PRIVATE_USE_FROM && code <= PRIVATE_USE_UNTIL;
  return isMoved ? String.fromCharCode(code - PRIVATE_USE_FROM) : sign;
}
