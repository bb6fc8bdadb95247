import type { UsedArea } from "./sheet-extent";

/** A rectangle of cells in view, counted from 0. */
export interface VisiblePart {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/**
 * Asks which parts of a sheet's used range are in view, where some are not.
 *
 * Properties by row would tell it too, but Microsoft's client sends that call as a write.
 */
export function askVisible(range: Excel.Range, used: UsedArea): (() => readonly VisiblePart[]) | undefined {
  if (used.rowHidden === false && used.columnHidden === false) return undefined;
  const visible = range.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
  const areas = visible.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => (visible.isNullObject ? [] : areas.items.map(partOf));
}

const partOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): VisiblePart => ({
  row: rowIndex,
  column: columnIndex,
  height: rowCount,
  width: columnCount,
});
