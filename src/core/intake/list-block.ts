/** A list while it is being read: its header, columns, rows by role. */
import type { NonDataRow, ReadIssue, RecordReading, SectionReading } from "../domain/reading";
import type { HeaderBlock } from "./find-header";
import type { MappedColumn } from "./map-columns";

export interface ListBlock {
  readonly header: HeaderBlock;
  readonly columns: readonly MappedColumn[];
  /** By column number. */
  readonly columnAt: ReadonlyMap<number, MappedColumn>;
}

/** What each row inside a list turned out to be, for the regions. */
export type RowRole = "header" | "record" | "section" | "non-data" | "footer";

export interface ListRows {
  readonly records: readonly RecordReading[];
  readonly sections: readonly SectionReading[];
  readonly nonDataRows: readonly NonDataRow[];
  readonly repeatedHeaderRows: readonly number[];
  readonly numberingRow: number | undefined;
  readonly roles: ReadonlyMap<number, RowRole>;
  /** Last row of the table itself. */
  readonly lastRow: number;
  readonly issues: readonly ReadIssue[];
}

export function buildListBlock(header: HeaderBlock, columns: readonly MappedColumn[]): ListBlock {
  return { header, columns, columnAt: new Map(columns.map((column) => [column.column, column])) };
}
