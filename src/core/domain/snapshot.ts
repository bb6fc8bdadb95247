/**
 * A workbook as plain data, before any interpretation. Every source (a file, Excel) gives this shape.
 * Merges, hidden parts and fonts are hints: a reader must do without them, as Excel's ranges give none. Only a title or rating
 * written once in a cell merged over several rows is carried down by the merge alone: nothing else tells such a blank from a true one.
 */
import type { CellRange } from "./cell-address";

export type CellValue = string | number | boolean | null;

/** Shared by all cells that look alike. */
export interface CellStyle {
  /** As in the file, such as "dd/mm/yyyy"; "General" where none is set. */
  readonly numberFormat: string;
  readonly fontName: string | undefined;
}

/** A stretch of a text cell with a font of its own, from `start` (0-based, UTF-16 units) to the next run. */
export interface TextRun {
  readonly start: number;
  readonly fontName: string | undefined;
}

/**
 * One cell that is not empty. Dates are serial numbers in the workbook's own date system.
 * What is remarkable about a cell stands there only where it is so: most cells of a large sheet are plain, and cost three words.
 */
export interface Cell {
  /** Column from 1; 3 is "C". */
  readonly column: number;
  readonly value: CellValue;
  readonly style: CellStyle;
  /** The text that the host shows, where the host gives it. */
  readonly text?: string | undefined;
  readonly isFormula?: boolean;
  /** "#N/A" and the like; the value is then null. */
  readonly error?: string | undefined;
  readonly runs?: readonly TextRun[] | undefined;
}

/** One row with at least one cell that is not empty; cells ascend by column. */
export interface RowSnapshot {
  readonly row: number;
  readonly cells: readonly Cell[];
}

export type SheetState = "visible" | "hidden" | "veryHidden";

/** A stretch of rows or columns, both ends included, counted from 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly state: SheetState;
  /** Ascending by row; rows without a cell are absent. */
  readonly rows: readonly RowSnapshot[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

export interface WorkbookSnapshot {
  /** The file's name as people know it, without its folder. */
  readonly file: string;
  readonly sheets: readonly SheetSnapshot[];
  /** True where serial 0 is 1904-01-01 (old Mac workbooks). */
  readonly date1904: boolean;
}
