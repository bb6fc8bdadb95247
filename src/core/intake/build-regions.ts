/** Covers every cell that says something by disjoint rectangles, each with what it is. */
import { rangeAddress } from "../domain/cell-address";
import type { Region } from "../domain/reading";
import type { SheetGrid } from "./sheet-grid";

export type RegionKind = Region["is"];

/** What one cell is, and the columns of its list that go with it, blank or not. */
export interface CellLabel {
  readonly is: RegionKind;
  readonly from?: number;
  readonly to?: number;
}

interface OpenRun {
  readonly fromRow: number;
  toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly is: RegionKind;
}

/** Joins cells to runs in a row, and equal runs of following rows to rectangles. */
export function buildRegions(
  grid: SheetGrid,
  labelOf: (row: number, column: number) => CellLabel,
): readonly Region[] {
  const done: OpenRun[] = [];
  let open = new Map<string, OpenRun>();
  let lastRow = -1;
  for (const row of grid.rows) {
    const next = new Map<string, OpenRun>();
    for (const run of runsOf(
      row.cells.map((cell) => cell.column),
      (column) => labelOf(row.row, column),
    )) {
      const key = `${String(run.from)}:${String(run.to)}:${run.is}`;
      const above = row.row === lastRow + 1 ? open.get(key) : undefined;
      if (above === undefined)
        next.set(key, {
          fromRow: row.row,
          toRow: row.row,
          fromColumn: run.from,
          toColumn: run.to,
          is: run.is,
        });
      else {
        above.toRow = row.row;
        next.set(key, above);
      }
    }
    for (const [key, run] of open) if (next.get(key) !== run) done.push(run);
    open = next;
    lastRow = row.row;
  }
  done.push(...open.values());
  return done
    .sort((a, b) => a.fromRow - b.fromRow || a.fromColumn - b.fromColumn)
    .map((run) => ({ sheet: grid.sheet.name, range: rangeAddress(run), is: run.is }));
}

function runsOf(
  columns: readonly number[],
  labelAt: (column: number) => CellLabel,
): readonly { from: number; to: number; is: RegionKind }[] {
  const runs: { from: number; to: number; is: RegionKind }[] = [];
  for (const column of columns) {
    const { is, from = column, to = column } = labelAt(column);
    const last = runs.at(-1);
    if (last !== undefined && column <= last.to) continue;
    if (last?.is === is) last.to = to;
    else runs.push({ from, to, is });
  }
  return runs;
}
