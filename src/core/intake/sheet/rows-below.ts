/** The first rows under a header, by which its columns are told. */
import { firstIndexAfter } from "./sheet-grid";
import type { GridRow, SheetGrid } from "./sheet-grid";

/** Rows enough to tell what a column holds. */
const rowsLookedAt = 60;

export function rowsBelow(grid: SheetGrid, header: { readonly rows: readonly number[] }): readonly GridRow[] {
  const from = firstIndexAfter(grid.rows, header.rows.at(-1) ?? 0);
  return grid.rows.slice(from, from + rowsLookedAt);
}
