/** Covers every cell that says something by disjoint rectangles, each with what it is. */
import { rangeAddress } from "../../domain/cell-address";
import type { Region } from "../../domain/reading";
import { saysSomething } from "./sheet-grid";
import type { GridRow, SheetGrid } from "./sheet-grid";

export type RegionKind = Region["is"];

/** What one cell is, and the columns of its list that go with it, blank or not. */
export interface CellLabel {
  readonly is: RegionKind;
  readonly from?: number;
  readonly to?: number;
}

/** Gives the labels of one row's columns. */
export type LabelRow = (row: number) => (column: number) => CellLabel;

interface OpenRun {
  readonly fromRow: number;
  toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly is: RegionKind;
}

interface Run {
  readonly from: number;
  to: number;
  readonly is: RegionKind;
}

/** Joins cells to runs in a row, and equal runs of following rows to rectangles. */
export function buildRegions(grid: SheetGrid, labelsOf: LabelRow): readonly Region[] {
  const done: OpenRun[] = [];
  let open: readonly OpenRun[] = [];
  let lastRow = -1;
  for (const row of grid.rows) {
    const follows = row.row === lastRow + 1;
    const next = runsOf(row, labelsOf(row.row)).map(
      (run) => (follows ? extended(open, run, row.row) : undefined) ?? started(run, row.row),
    );
    for (const run of open) if (run.toRow !== row.row) done.push(run);
    open = next;
    lastRow = row.row;
  }
  done.push(...open);
  return done
    .sort((a, b) => a.fromRow - b.fromRow || a.fromColumn - b.fromColumn)
    .map((run) => ({ sheet: grid.sheet.name, range: rangeAddress(run), is: run.is }));
}

function extended(open: readonly OpenRun[], run: Run, row: number): OpenRun | undefined {
  const above = open.find(
    (other) => other.fromColumn === run.from && other.toColumn === run.to && other.is === run.is,
  );
  if (above !== undefined) above.toRow = row;
  return above;
}

function started(run: Run, row: number): OpenRun {
  return { fromRow: row, toRow: row, fromColumn: run.from, toColumn: run.to, is: run.is };
}

function runsOf(row: GridRow, labelAt: (column: number) => CellLabel): readonly Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (const cell of row.source.cells) {
    const { column } = cell;
    if ((last !== undefined && column <= last.to) || !saysSomething(cell)) continue;
    const { is, from = column, to = column } = labelAt(column);
    if (last?.is === is) last.to = to;
    else {
      last = { from, to, is };
      runs.push(last);
    }
  }
  return runs;
}
