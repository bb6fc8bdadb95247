/** A workbook to be written, as pure data; adapters turn it into a file or into sheets of an open workbook. */
import type { CellRange } from "../domain/cell-address";

export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly properties: { readonly title: string; readonly subject: string };
}

export interface SheetModel {
  readonly name: string;
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Ascending by row; within a row ascending by column. */
  readonly rows: readonly RowModel[];
  readonly merges: readonly CellRange[];
  /** Rows above and columns left of this cell stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Header row with filter buttons over this range. */
  readonly filter?: CellRange;
  readonly validations?: readonly ListValidation[];
  readonly highlights?: readonly Highlight[];
  readonly charts?: readonly ChartModel[];
  readonly print: {
    readonly landscape: boolean;
    readonly fitToWidth: boolean;
    /** First and last row repeated on each page. */
    readonly repeatRows?: readonly [number, number];
    readonly footer?: string;
  };
}

export interface RowModel {
  readonly row: number;
  readonly height?: number;
  readonly cells: readonly CellModel[];
}

export interface CellModel {
  readonly column: number;
  /** Text is always written as text. With a formula this is its cached value. */
  readonly value: string | number | boolean | null;
  /** Without the leading "="; never made from workbook data but by quoting it as a text literal. */
  readonly formula?: string;
  readonly style: CellLook;
  /** Where a click leads: inside this workbook ("'Dữ liệu'!A12"), or another file ("tập tin.xlsx#'Sheet 1'!B7"). */
  readonly link?: string;
}

/** The looks that our sheets know; the writer gives each its font, fill, border and number format. */
export type CellLook =
  | "title"
  | "subtitle"
  | "notice"
  | "header"
  | "group"
  | "text"
  | "text-centre"
  | "text-wrap"
  | "count"
  | "count-total"
  | "money"
  | "money-total"
  | "percent"
  | "date"
  | "label"
  | "label-total"
  | "link"
  | "error"
  | "query"
  | "note"
  | "input"
  | "signature"
  | "plain"
  /** Neither shown nor printed. */
  | "unseen";

export interface ListValidation {
  readonly range: CellRange;
  /** Empty where anything may stand and only the prompt is shown. */
  readonly choices: readonly string[];
  readonly promptTitle: string;
  readonly prompt: string;
  /** True where other text may be typed as well. */
  readonly isOpen?: true;
}

export interface Highlight {
  readonly range: CellRange;
  /** A formula that is true where the look applies, relative to the range's first cell. */
  readonly formula: string;
  readonly look: "error" | "query" | "note";
}

export interface ChartModel {
  readonly kind: "column" | "bar" | "line";
  readonly title: string;
  /** Top left and bottom right cells that the chart covers. */
  readonly anchor: CellRange;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
}
