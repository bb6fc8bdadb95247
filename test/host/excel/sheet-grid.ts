import { contains, intersects, shiftArea } from "./area";
import type { Area, Shift } from "./area";
import { blankCell, isBlank } from "./cell-state";
import type { CellState } from "./cell-state";
import { FormatLayers } from "./format-layers";

/** The cells of a sheet and what moves with them when rows are inserted, deleted or sorted. */
export class SheetGrid {
  #rows = new Map<number, Map<number, CellState>>();
  readonly formats = new FormatLayers();
  merges: Area[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();

  /** Gives the cell for reading; a blank one is not kept. */
  peek(row: number, column: number): CellState {
    return this.#rows.get(row)?.get(column) ?? blankCell();
  }

  /** Gives the cell for writing; inside a merge only the first cell holds a value. */
  cell(row: number, column: number): CellState {
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = new Map<number, CellState>()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = blankCell()));
    return cell;
  }

  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (merge) => contains(merge, row, column) && !(merge.row === row && merge.column === column),
    );
  }

  /** Every kept cell inside an area, in no order. */
  *cellsIn(area: Area): Generator<readonly [row: number, column: number, cell: CellState]> {
    for (const [row, cells] of this.#rows) {
      if (row < area.row || row >= area.row + area.height) continue;
      for (const [column, cell] of cells) if (contains(area, row, column)) yield [row, column, cell];
    }
  }

  /** The smallest area with all cells of an area that are not blank, or (unless values only) were formatted. */
  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, cell] of this.cellsIn(within)) {
      if (valuesOnly && isBlank(cell)) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    if (bottom < 0) return undefined;
    return { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
  }

  remove(row: number, column: number): void {
    this.#rows.get(row)?.delete(column);
  }

  /** Moves what lies at or after a place; cells in rows or columns that are taken out are lost. */
  shift(shift: Shift): void {
    const before = this.#rows;
    this.#rows = new Map();
    for (const [row, cells] of before) {
      for (const [column, cell] of cells) {
        const moved = shiftArea({ row, column, height: 1, width: 1 }, shift);
        if (moved) this.#put(moved.row, moved.column, cell);
      }
    }
    this.formats.shift(shift);
    this.merges = this.merges.flatMap((merge) => shiftArea(merge, shift) ?? []);
    if (shift.axis === "rows") this.hiddenRows = shiftSet(this.hiddenRows, shift);
    else this.hiddenColumns = shiftSet(this.hiddenColumns, shift);
  }

  /** Puts rows into another order: `order[i]` is the row that comes to the place `first + i`. */
  reorder(first: number, order: readonly number[]): void {
    const taken = order.map((row) => this.#rows.get(row));
    taken.forEach((cells, i) => {
      if (cells) this.#rows.set(first + i, cells);
      else this.#rows.delete(first + i);
    });
  }

  mergesIn(area: Area): readonly Area[] {
    return this.merges.filter((merge) => intersects(merge, area));
  }

  #put(row: number, column: number, cell: CellState): void {
    const cells = this.#rows.get(row) ?? new Map<number, CellState>();
    cells.set(column, cell);
    this.#rows.set(row, cells);
  }
}

function shiftSet(positions: ReadonlySet<number>, { at, count }: Shift): Set<number> {
  const kept = [...positions].filter((position) => count >= 0 || position < at || position >= at - count);
  return new Set(kept.map((position) => (position >= at ? position + count : position)));
}
