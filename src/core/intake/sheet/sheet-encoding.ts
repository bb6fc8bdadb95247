/** Decides per column, by font and vote, which legacy encoding a sheet's text is in. */
import { columnName } from "../../domain/cell-address";
import type { Cell, CellStyle, SheetSnapshot } from "../../domain/snapshot";
import { detectColumnEncoding, legacyFontKind } from "../../text";
import type { ColumnEncoding, EncodingSample } from "../../text";
import { decodeCell } from "./decode-cell";
import type { EncodingDoubt } from "./decode-cell";

export interface SheetEncoding {
  readonly isUnicode: boolean;
  /** By column letters; only columns that are not Unicode. */
  readonly byColumn: Readonly<Record<string, string>>;
  decode(row: number, cell: Cell, value: string): string;
  /** What decoding the cell left in doubt. */
  doubtAt(row: number, column: number): EncodingDoubt | undefined;
  /** Tells whether a legacy column is stored in a font that draws Unicode. */
  lacksFont(column: number): boolean;
}

const unicode: SheetEncoding = {
  isUnicode: true,
  byColumn: {},
  decode: (_row, _cell, value) => value,
  doubtAt: () => undefined,
  lacksFont: () => false,
};
/** Letters that legacy text is full of and plain ASCII is not. */
const beyondAscii = /[\u0080-\uffff]/;
const sampleLimit = 400;

export function detectSheetEncoding(sheet: SheetSnapshot): SheetEncoding {
  const { byColumn, hasLegacyFont } = samplesOf(sheet);
  const found = new Map<number, ColumnEncoding>();
  for (const [column, texts] of byColumn) found.set(column, detectColumnEncoding(texts));
  const isLegacy = [...found.values()].some((column) => isDecoded(column));
  return isLegacy || hasLegacyFont ? legacySheet(byColumn, found) : unicode;
}

/** A doubtful vote leaves the text as it is. */
function isDecoded({ encoding, confidence }: ColumnEncoding): boolean {
  return encoding !== "Unicode" && confidence !== "doubtful";
}

interface Samples {
  readonly byColumn: ReadonlyMap<number, EncodingSample[]>;
  readonly hasLegacyFont: boolean;
}

function samplesOf(sheet: SheetSnapshot): Samples {
  const byColumn = new Map<number, EncodingSample[]>();
  const isLegacyStyle = legacyStyles();
  let hasLegacyFont = false;
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      const { value } = cell;
      if (typeof value !== "string") continue;
      const samples = byColumn.get(cell.column);
      const isLegacy = isLegacyStyle(cell.style) || cell.runs !== undefined;
      if (!isLegacy && samples !== undefined && samples.length >= sampleLimit) continue;
      if (!beyondAscii.test(value)) continue;
      hasLegacyFont ||= isLegacy && hasLegacyRun(cell, isLegacyStyle);
      const sample = { text: value, fontName: cell.style.fontName };
      if (samples === undefined) byColumn.set(cell.column, [sample]);
      else if (samples.length < sampleLimit) samples.push(sample);
    }
  }
  return { byColumn, hasLegacyFont };
}

function hasLegacyRun(cell: Cell, isLegacyStyle: (style: CellStyle) => boolean): boolean {
  return (
    isLegacyStyle(cell.style) || cell.runs?.some((run) => legacyFontKind(run.fontName) !== undefined) === true
  );
}

/** Cells that look alike share a style, so each font name is looked at once. */
function legacyStyles(): (style: CellStyle) => boolean {
  const known = new Map<CellStyle, boolean>();
  let last: CellStyle | undefined;
  let wasLegacy = false;
  return (style) => {
    if (style === last) return wasLegacy;
    last = style;
    wasLegacy = known.get(style) ?? legacyFontKind(style.fontName) !== undefined;
    known.set(style, wasLegacy);
    return wasLegacy;
  };
}

/** A cell of a column that says nothing by itself (a title over merged cells) goes by its font, else with the others. */
function legacySheet(
  samples: ReadonlyMap<number, readonly EncodingSample[]>,
  found: ReadonlyMap<number, ColumnEncoding>,
): SheetEncoding {
  const legacy = [...found].filter(([, column]) => isDecoded(column));
  const commonest = commonestOf(legacy.map(([, column]) => column));
  const doubts = new Map<string, EncodingDoubt>();
  const lacking = new Set(
    legacy.filter(([column]) => isWithoutFont(samples.get(column))).map(([column]) => column),
  );
  return {
    isUnicode: false,
    byColumn: Object.fromEntries(legacy.map(([column, { encoding }]) => [columnName(column), encoding])),
    decode: (row, cell, value) => {
      const { text, doubt } = decodeCell(cell, value, found.get(cell.column), commonest);
      if (doubt !== undefined) doubts.set(`${String(row)}:${String(cell.column)}`, doubt);
      return text;
    },
    doubtAt: (row, column) => doubts.get(`${String(row)}:${String(column)}`),
    lacksFont: (column) => lacking.has(column),
  };
}

function isWithoutFont(samples: readonly EncodingSample[] | undefined): boolean {
  return (
    samples?.every(({ fontName }) => fontName !== undefined && legacyFontKind(fontName) === undefined) ===
    true
  );
}

function commonestOf(columns: readonly ColumnEncoding[]): ColumnEncoding | undefined {
  const counts = new Map<string, { column: ColumnEncoding; count: number }>();
  for (const column of columns) {
    const before = counts.get(column.encoding);
    if (before === undefined) counts.set(column.encoding, { column, count: 1 });
    else before.count += 1;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.column;
}
