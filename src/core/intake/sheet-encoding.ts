/** Decides per column, by font and vote, which legacy encoding a sheet's text is in. */
import { columnName } from "../domain/cell-address";
import type { Cell, SheetSnapshot } from "../domain/snapshot";
import {
  decodeLegacy,
  detectColumnEncoding,
  hasUnicodeOnlyLetters,
  isCapitalsFont,
  legacyFontKind,
} from "../text";
import type { LegacyEncoding } from "../text";

export interface SheetEncoding {
  readonly isUnicode: boolean;
  /** By column letters; only columns that are not Unicode. */
  readonly byColumn: Readonly<Record<string, string>>;
  decode(cell: Cell, value: string): string;
}

const unicode: SheetEncoding = { isUnicode: true, byColumn: {}, decode: (_cell, value) => value };
const sampleLimit = 400;
/** Letters that legacy text is full of and plain ASCII is not. */
const beyondAscii = /[\u0080-\uffff]/u;
export function detectSheetEncoding(sheet: SheetSnapshot): SheetEncoding {
  const samples = samplesOf(sheet);
  const byColumn = new Map<number, LegacyEncoding>();
  for (const [column, texts] of samples) {
    const { encoding, confidence } = detectColumnEncoding(texts);
    if (encoding !== "Unicode" && confidence !== "doubtful") byColumn.set(column, encoding);
  }
  if (byColumn.size === 0) return unicode;
  return legacySheet(byColumn);
}

function samplesOf(
  sheet: SheetSnapshot,
): ReadonlyMap<number, { text: string; fontName: string | undefined }[]> {
  const samples = new Map<number, { text: string; fontName: string | undefined }[]>();
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      if (typeof cell.value !== "string" || !beyondAscii.test(cell.value)) continue;
      const column = samples.get(cell.column);
      if (column === undefined)
        samples.set(cell.column, [{ text: cell.value, fontName: cell.style.fontName }]);
      else if (column.length < sampleLimit) column.push({ text: cell.value, fontName: cell.style.fontName });
    }
  }
  return samples;
}

/** A cell of another column (a title over merged cells) is decoded by its own font, else by the sheet's commonest encoding. */
function legacySheet(byColumn: ReadonlyMap<number, LegacyEncoding>): SheetEncoding {
  const commonest = commonestOf([...byColumn.values()]);
  const decode = (cell: Cell, value: string): string => {
    if (!beyondAscii.test(value) || hasUnicodeOnlyLetters(value)) return value;
    const encoding = byColumn.get(cell.column) ?? legacyFontKind(cell.style.fontName ?? "") ?? commonest;
    return decodeLegacy(value, encoding, { capitals: isCapitalsFont(cell.style.fontName ?? "") });
  };
  return {
    isUnicode: false,
    byColumn: Object.fromEntries([...byColumn].map(([column, encoding]) => [columnName(column), encoding])),
    decode,
  };
}

function commonestOf(encodings: readonly LegacyEncoding[]): LegacyEncoding {
  const counts = new Map<LegacyEncoding, number>();
  for (const encoding of encodings) counts.set(encoding, (counts.get(encoding) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "TCVN3";
}
