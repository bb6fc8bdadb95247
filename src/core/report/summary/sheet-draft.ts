import type { CellRange } from "../../domain/cell-address";
import type { CellLook, CellModel, RowModel } from "../workbook-model";

/** A sheet being filled from top to bottom. */
export class SheetDraft {
  readonly rows: RowModel[] = [];
  readonly merges: CellRange[] = [];
  private next = 1;

  /** The row that the next call fills. */
  get nextRow(): number {
    return this.next;
  }

  /** Fills the next row and answers its number. Cells that hold nothing and look plain are left out. */
  add(cells: readonly CellModel[], height?: number): number {
    const row = this.next;
    this.rows.push({ row, cells, ...(height !== undefined && { height }) });
    this.next += 1;
    return row;
  }

  skip(count = 1): void {
    this.next += count;
  }

  /** Leaves rows free until `row` is next; does nothing where it is already behind. */
  skipTo(row: number): void {
    this.next = Math.max(this.next, row);
  }

  merge(fromRow: number, fromColumn: number, toRow: number, toColumn: number): void {
    if (fromRow !== toRow || fromColumn !== toColumn)
      this.merges.push({ fromRow, fromColumn, toRow, toColumn });
  }

  /** Adds one text over several columns, high enough for its lines at `charactersALine`. */
  addWide(
    value: string,
    style: CellLook,
    columns: readonly [from: number, to: number],
    charactersALine: number,
  ): number {
    const [from, to] = columns;
    const row = this.add([{ column: from, value, style }], heightOf(value, charactersALine));
    this.merge(row, from, row, to);
    return row;
  }
}

/** Points that a text needs: merged cells do not grow by themselves. */
function heightOf(text: string, charactersALine: number): number {
  return 17 * Math.max(1, Math.ceil(text.length / charactersALine));
}
