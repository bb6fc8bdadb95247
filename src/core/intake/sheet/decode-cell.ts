/** Decodes one cell by what its column was found to be, its font and its runs. */
import type { Cell } from "../../domain/snapshot";
import {
  decodeLegacy,
  decodeMixed,
  detectColumnEncoding,
  hasUnicodeOnlyLetters,
  isCapitalsFont,
  isSymbolFont,
  isVietnameseSyllable,
  legacyFontKind,
  settleInitials,
} from "../../text";
import type { ColumnEncoding, LegacyEncoding, Misreading } from "../../text";

export type EncodingDoubt =
  "mixed-encoding-runs" | "unicode-text-in-legacy-font" | "legacy-text-in-unicode-font";

export interface DecodedCell {
  readonly text: string;
  readonly doubt?: EncodingDoubt;
}

interface Legacy {
  readonly encoding: LegacyEncoding;
  readonly misread?: Misreading;
}

const beyondAscii = /[\u0080-\uffff]/;

/** `commonest` is what most legacy columns of the sheet are in. */
export function decodeCell(
  cell: Cell,
  value: string,
  column: ColumnEncoding | undefined,
  commonest: ColumnEncoding | undefined,
): DecodedCell {
  const font = cell.style.fontName;
  if (isSymbolFont(font)) return { text: value };
  if (cell.runs !== undefined && hasTwoKinds(cell)) return decodeRuns(cell, value);
  if (!beyondAscii.test(value))
    return { text: isCapitalsFont(font) && legacyFontKind(font) !== undefined ? value.toUpperCase() : value };
  const legacy = isPlainUnicode(value) ? undefined : legacyOf(value, font, column, commonest);
  if (legacy === undefined) return isLegacyFont(font) ? inLegacyFont(value) : { text: value };
  const {
    text: decoded,
    unicodeWordCount,
    decodedWordCount,
  } = decodeMixed(value, legacy.encoding, {
    capitals: isCapitalsFont(font),
    ...(legacy.misread === undefined ? {} : { misread: legacy.misread }),
  });
  const text = decodedWordCount === 0 ? decoded : settleInitials(decoded, legacy.encoding);
  if (unicodeWordCount === 0) return { text };
  if (decodedWordCount > 0 && hasUnicodeOnlyLetters(value)) return { text, doubt: "mixed-encoding-runs" };
  return decodedWordCount === 0 && isLegacyFont(font) ? inLegacyFont(text) : { text };
}

/** Letters that only Unicode has, and every word a syllable as it stands. */
function isPlainUnicode(value: string): boolean {
  if (!hasUnicodeOnlyLetters(value)) return false;
  const words = value.normalize("NFC").match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => !beyondAscii.test(word) || isVietnameseSyllable(word));
}

function isLegacyFont(font: string | undefined): boolean {
  return legacyFontKind(font) !== undefined;
}

/** Text whose letters a legacy font cannot draw. */
function inLegacyFont(text: string): DecodedCell {
  return { text, doubt: "unicode-text-in-legacy-font" };
}

function legacyOf(
  value: string,
  font: string | undefined,
  column: ColumnEncoding | undefined,
  commonest: ColumnEncoding | undefined,
): Legacy | undefined {
  const ofColumn = legacyPart(column);
  if (ofColumn !== undefined) return ofColumn;
  if (hasUnicodeOnlyLetters(value)) return undefined;
  // Alone, a cell is decoded only where its font and its words agree.
  const alone = isLegacyFont(font) ? detectColumnEncoding([{ text: value, fontName: font }]) : undefined;
  if (alone?.encoding === legacyFontKind(font) && alone !== undefined) return legacyPart(alone);
  return column === undefined || column.confidence === "doubtful" ? legacyPart(commonest) : undefined;
}

function legacyPart(column: ColumnEncoding | undefined): Legacy | undefined {
  if (column === undefined || column.encoding === "Unicode" || column.confidence === "doubtful")
    return undefined;
  return { encoding: column.encoding, ...(column.misread === undefined ? {} : { misread: column.misread }) };
}

function runFonts(cell: Cell): readonly (string | undefined)[] {
  return (cell.runs ?? []).map((run) => run.fontName ?? cell.style.fontName);
}

function hasTwoKinds(cell: Cell): boolean {
  return new Set(runFonts(cell).map((font) => legacyFontKind(font))).size > 1;
}

/** Each run in the encoding of its own font. */
function decodeRuns(cell: Cell, value: string): DecodedCell {
  const fonts = runFonts(cell);
  const starts = (cell.runs ?? []).map((run) => run.start);
  let text = value.slice(0, starts[0] ?? 0);
  let decoded = 0;
  let kept = 0;
  starts.forEach((start, at) => {
    const part = value.slice(start, starts[at + 1]);
    const kind = legacyFontKind(fonts[at]);
    const isText = beyondAscii.test(part);
    const isLegacy = kind !== undefined && !hasUnicodeOnlyLetters(part);
    text += isLegacy ? decodeLegacy(part, kind, { capitals: isCapitalsFont(fonts[at]) }) : part;
    if (isText && isLegacy) decoded += 1;
    else if (isText) kept += 1;
  });
  return decoded > 0 && kept > 0 ? { text, doubt: "mixed-encoding-runs" } : { text };
}
