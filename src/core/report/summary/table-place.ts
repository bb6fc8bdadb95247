import type { TableColumn, TableSpec } from "./table-columns";

/** Labels stand in column A and keys in column B, or labels in both; figures follow. */
const firstFigureColumn = 3;

/** Where a table stands, for its formulas and for charts. */
export interface TablePlace {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRow: number;
  /** First sheet column of each table column. */
  readonly columns: readonly number[];
}

/** Answers where a table stands whose first row below the header is given. */
export function placeTable(spec: TableSpec, firstRow: number): TablePlace {
  const totalRow = firstRow + spec.rows.length;
  return { firstRow, lastRow: totalRow - 1, totalRow, columns: columnsOf(spec.columns) };
}

/** Answers the last sheet column of a table. */
export function lastColumnOf({ columns }: TableSpec): number {
  return columns.reduce((last, { span = 1 }) => last + span, firstFigureColumn - 1);
}

/** Answers the first sheet column of each table column. */
export function columnsOf(columns: readonly TableColumn[]): number[] {
  let next = firstFigureColumn;
  return columns.map(({ span = 1 }) => {
    const own = next;
    next += span;
    return own;
  });
}
