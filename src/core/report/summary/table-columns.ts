import type { Criteria, Measure } from "./figures";

interface ColumnLooks {
  readonly header: string;
  /** A heading over neighbouring columns of the same group. */
  readonly group?: string;
  /** How many sheet columns it takes; money needs two. */
  readonly span?: number;
}

/** A figure over the register. Its total is the sum of the rows, or measured anew where rows share nominees. */
interface MeasureColumn extends ColumnLooks {
  readonly type: "measure";
  readonly look: "count" | "money";
  readonly measure: Measure;
  readonly where: Criteria;
  readonly totalMeasure?: Measure;
}

/** The sum of all columns before it. */
interface RowSumColumn extends ColumnLooks {
  readonly type: "row-sum";
}

/** The share that the column before it has in its total. */
interface ShareColumn extends ColumnLooks {
  readonly type: "share";
}

export type TableColumn = MeasureColumn | RowSumColumn | ShareColumn;

/** One row: its label, its key where formulas look for one, and what its lines hold. */
export interface TableRow {
  readonly label: string;
  readonly key?: string;
  /** The criteria of the row that stands in the given sheet row. */
  readonly where: (row: number) => Criteria;
}

export interface TableSpec {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly rowHeading: string;
  /** Adds a row of what lies outside the period, which no total holds. */
  readonly showsOutside: boolean;
}

/** Tells whether formulas look for keys that must be seen beside the labels; else the labels have both columns. */
export function hasKeys({ rows }: TableSpec): boolean {
  return rows.some(({ key }) => key !== undefined);
}
