/** What reading one row needs to know of its list; made once a list, and told of each row in turn. */
import type { ReadIssue, ReadIssueCode } from "../../domain/read-issue";
import type { RecordReading } from "../../domain/reading";
import type { Span } from "../../domain/snapshot";
import type { Side } from "../columns/column-plan";
import type { ListBlock } from "../columns/list-block";
import { emptyContext } from "../headings/section-stack";
import type { SectionContext } from "../headings/section-stack";
import type { GridCell, SheetGrid } from "../sheet/sheet-grid";
import { dateOrders } from "./swapped-dates";
import type { DateOrder } from "./swapped-dates";

export class RowContext {
  section: SectionContext = emptyContext;
  /** The row's own cells, of which the record holds the stored values. */
  cells: readonly GridCell[] = [];
  previous: RecordReading | undefined;
  /** All that the row before gave: one a year, in a roll-up of several. */
  ofPreviousRow: readonly RecordReading[] = [];
  /** Of which of its two nominees the row is read. */
  side: Side | undefined;
  isHiddenRow = false;
  /** The row is about a collective: "LĐTT" means the collective title. */
  isCollective = false;
  /** Doubts are not noted while a cell is only tried. */
  isTrying = false;
  readonly issues: ReadIssue[] = [];
  readonly unusualNames = new Set<string>();
  readonly date1904: boolean;
  readonly dateOrderOf: (column: number) => DateOrder;
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;

  constructor(
    grid: SheetGrid,
    readonly block: ListBlock,
  ) {
    this.date1904 = grid.date1904;
    this.dateOrderOf = dateOrders(grid, block);
    this.isRowHidden = within(grid.sheet.hiddenRows);
    this.isColumnHidden = within(grid.sheet.hiddenColumns);
  }

  report(code: ReadIssueCode, cell: GridCell, detail: string): void {
    if (!this.isTrying) this.issues.push({ code, cell: cell.address, detail });
  }
}

function within(spans: readonly Span[]): (position: number) => boolean {
  if (spans.length === 0) return () => false;
  return (position) => spans.some((span) => position >= span.from && position <= span.to);
}
