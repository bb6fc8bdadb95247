/** What reading one row needs to know of its list; made once a list, and told of each row in turn. */
import type { ReadIssue, ReadIssueCode, RecordReading } from "../domain/reading";
import type { Span } from "../domain/snapshot";
import { memoryFor } from "./column-memory";
import type { ColumnMemory } from "./column-memory";
import type { ListBlock } from "./list-block";
import { RecordBuilder } from "./record-builder";
import { emptyContext } from "./section-stack";
import type { SectionContext } from "./section-stack";
import type { GridCell, SheetGrid } from "./sheet-grid";
import { dateOrders } from "./swapped-dates";
import type { DateOrder } from "./swapped-dates";

export class RowContext {
  section: SectionContext = emptyContext;
  previous: RecordReading | undefined;
  isHiddenRow = false;
  /** The row is about a collective: "LĐTT" means the collective title. */
  isCollective = false;
  /** Doubts are not noted while a cell is only tried. */
  isTrying = false;
  readonly builder = new RecordBuilder();
  readonly issues: ReadIssue[] = [];
  readonly unusualNames = new Set<string>();
  readonly date1904: boolean;
  readonly dateOrderOf: (column: number) => DateOrder;
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;
  /** By column number. Text in old codes is read each time: what it means may hang on its cell's font. */
  private readonly memoryAt: readonly (ColumnMemory | null | undefined)[];

  constructor(
    grid: SheetGrid,
    readonly block: ListBlock,
  ) {
    this.date1904 = grid.date1904;
    this.dateOrderOf = dateOrders(grid, block);
    this.isRowHidden = within(grid.sheet.hiddenRows);
    this.isColumnHidden = within(grid.sheet.hiddenColumns);
    this.memoryAt = grid.encoding.isUnicode
      ? block.columnAt.map((column) => (column === undefined ? null : memoryFor(column.plan)))
      : [];
  }

  /** What the texts of a column have come to so far in rows of this kind; absent where each cell is read anew. */
  knownIn(column: number): Map<string, unknown> | undefined {
    const memory = this.memoryAt[column];
    return this.isCollective ? memory?.ofCollectives : memory?.ofPeople;
  }

  report(code: ReadIssueCode, cell: GridCell, detail: string): void {
    if (!this.isTrying) this.issues.push({ code, cell: cell.address, detail });
  }
}

function within(spans: readonly Span[]): (position: number) => boolean {
  if (spans.length === 0) return () => false;
  return (position) => spans.some((span) => position >= span.from && position <= span.to);
}
