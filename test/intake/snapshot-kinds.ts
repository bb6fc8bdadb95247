/** The same workbook as its file gives it and as Excel's ranges give it. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/domain/snapshot";

/** What only fonts can tell; without them the entries are the same and these doubts are not seen. */
export const fontDoubts: ReadonlySet<string> = new Set([
  "unicode-text-in-legacy-font",
  "legacy-text-in-unicode-font",
  "mixed-encoding-runs",
]);

/** Excel's ranges give values, number formats and what is hidden, but neither merges nor fonts. */
export function asRanges(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map(sheetAsRanges) };
}

function sheetAsRanges(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    merges: [],
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        runs: undefined,
        style: { ...cell.style, fontName: undefined },
      })),
    })),
  };
}
