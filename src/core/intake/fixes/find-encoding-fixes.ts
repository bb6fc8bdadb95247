/** Columns in an old encoding, written anew in Unicode: a column whole or not at all. */
import { cellAddress, columnNumber, parseRangeAddress } from "../../domain/cell-address";
import type { ListReading, WorkbookReading } from "../../domain/reading";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../domain/snapshot";
import { legacyFontKind, textTraits } from "../../text";
import { detectSheetEncoding } from "../sheet/sheet-encoding";
import type { SheetEncoding } from "../sheet/sheet-encoding";
import { cleanWriting } from "./clean-writing";
import type { SafeFix } from "./safe-fix";

/** Gives the fixes of every column that is decoded without a doubt, its heading included. */
export function findEncodingFixes(
  snapshot: WorkbookSnapshot,
  { lists }: WorkbookReading,
): readonly SafeFix[] {
  return snapshot.sheets.flatMap((sheet) => {
    const own = lists.filter((list) => list.sheet === sheet.name && list.encoding !== undefined);
    if (own.length === 0) return [];
    const encoding = detectSheetEncoding(sheet);
    return own.flatMap((list) => fixesOfList(sheet, list, encoding));
  });
}

function fixesOfList(sheet: SheetSnapshot, list: ListReading, encoding: SheetEncoding): readonly SafeFix[] {
  return Object.entries(list.encoding ?? {}).flatMap(([letters, name]) => {
    const fixes: SafeFix[] = [];
    for (const { row, cell } of textCellsOf(sheet, list, letters)) {
      const before = String(cell.value);
      const decoded = encoding.decode(row, cell, before);
      const isDoubtful = encoding.doubtAt(row, cell.column) !== undefined;
      // What cannot be written anew would stay behind in a column of two encodings.
      if (isDoubtful || cell.isFormula || cell.runs !== undefined) return [];
      const after = cleanWriting(decoded);
      const hasOldFont = legacyFontKind(cell.style.fontName) !== undefined;
      if (after === "" || (after === before && !hasOldFont)) continue;
      const kinds = ["old-encoding", ...textTraits(decoded)] as const;
      fixes.push({
        sheet: sheet.name,
        cell: cellAddress(row, cell.column),
        before,
        after,
        kinds,
        encoding: name,
      });
    }
    return fixes;
  });
}

function* textCellsOf(
  { rows }: SheetSnapshot,
  { range, headerRows }: ListReading,
  letters: string,
): Iterable<{ readonly row: number; readonly cell: Cell }> {
  const { fromRow = 0, toRow = 0 } = parseRangeAddress(range) ?? {};
  const first = Math.min(fromRow, ...headerRows);
  const column = columnNumber(letters);
  for (const { row, cells } of rows) {
    if (row < first || row > toRow) continue;
    for (const cell of cells)
      if (cell.column === column && typeof cell.value === "string") yield { row, cell };
  }
}
