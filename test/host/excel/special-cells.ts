import { notModelled } from "../wire/host-error";
import type { Area } from "./area";
import type { HostRange } from "./range";

/** Gives the rectangles of cells in view: each stretch of shown rows with each stretch of shown columns. */
export function visibleAreas({ area, sheet: { grid } }: HostRange, kind: unknown): readonly Area[] {
  if (kind !== "Visible") throw notModelled(`special cells of type ${String(kind)}`);
  const rows = shownStretches(area.row, area.height, grid.hiddenRows);
  const columns = shownStretches(area.column, area.width, grid.hiddenColumns);
  return rows.flatMap(([row, height]) => columns.map(([column, width]) => ({ row, column, height, width })));
}

function shownStretches(
  from: number,
  count: number,
  hidden: ReadonlySet<number>,
): [from: number, count: number][] {
  const stretches: [number, number][] = [];
  for (let position = from; position < from + count; position++) {
    if (hidden.has(position)) continue;
    const last = stretches.at(-1);
    if (last && last[0] + last[1] === position) last[1] += 1;
    else stretches.push([position, 1]);
  }
  return stretches;
}
