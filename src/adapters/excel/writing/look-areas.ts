import type { CellLook, CellRange, RowModel } from "../../../core/index";

/** Cells of one look, as rectangles. */
export type LookAreas = ReadonlyMap<CellLook, readonly CellRange[]>;

/** Joins cells of the same look into rectangles: along each row first, then rows of the same stretch. */
export function lookAreas(rows: readonly RowModel[]): LookAreas {
  const open = new Map<string, CellRange>();
  const areas = new Map<CellLook, CellRange[]>();
  for (const row of rows) {
    const stretches = stretchesOf(row);
    for (const [key, area] of stretches) {
      const above = open.get(key);
      const joined = above?.toRow === row.row - 1 ? { ...above, toRow: row.row } : area;
      const list = areas.get(lookOf(key)) ?? [];
      if (joined === area) list.push(area);
      else list[list.indexOf(above ?? area)] = joined;
      areas.set(lookOf(key), list);
      open.set(key, joined);
    }
  }
  return areas;
}

const lookOf = (key: string): CellLook => key.split("|")[0] as CellLook;

function stretchesOf({ row, cells }: RowModel): readonly (readonly [key: string, area: CellRange])[] {
  const stretches: { look: CellLook; from: number; to: number }[] = [];
  for (const { column, style } of cells) {
    const last = stretches.at(-1);
    if (last?.look === style && last.to === column - 1) last.to = column;
    else stretches.push({ look: style, from: column, to: column });
  }
  return stretches.map(({ look, from, to }) => [
    `${look}|${String(from)}|${String(to)}`,
    { fromRow: row, fromColumn: from, toRow: row, toColumn: to },
  ]);
}
