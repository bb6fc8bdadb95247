/** Finds a name that runs over two columns under one head: family and middle names, then the given name. */
import type { HeaderBlock } from "./find-header";
import type { ColumnPlan, MappedColumn } from "./map-columns";
import { cellIn, firstIndexAfter } from "./sheet-grid";
import type { SheetGrid } from "./sheet-grid";

/** Rows enough to tell; some may hold the whole name in the first column. */
const rowsLookedAt = 60;

export function nameColumns(
  grid: SheetGrid,
  header: HeaderBlock,
  columns: readonly MappedColumn[],
): readonly MappedColumn[] {
  const at = columns.findIndex(
    ({ plan }) => plan.use === "field" && plan.field === "fullName" && plan.second === undefined,
  );
  const name = columns[at];
  const next = columns[at + 1];
  if (name === undefined || next === undefined || next.head.leaf !== undefined) return columns;
  if (!holdsGivenNames(grid, header, name.column, next.column)) return columns;
  return columns.map((column) =>
    column === name
      ? { ...name, plan: plan("familyName") }
      : column === next
        ? { ...next, head: { ...next.head, heads: name.head.heads }, plan: plan("givenName") }
        : column,
  );
}

const plan = (field: "familyName" | "givenName"): ColumnPlan => ({ use: "field", field });

function holdsGivenNames(grid: SheetGrid, header: HeaderBlock, name: number, next: number): boolean {
  const from = firstIndexAfter(grid.rows, header.rows.at(-1) ?? 0);
  let both = 0;
  let named = 0;
  for (const row of grid.rows.slice(from, from + rowsLookedAt)) {
    const first = cellIn(row, name);
    if (first === undefined || typeof first.cell.value !== "string") continue;
    named += 1;
    const given = cellIn(row, next);
    if (given !== undefined && /^\p{L}+(?: \p{L}+)?$/u.test(given.text)) both += 1;
  }
  return both >= 2 && both * 2 > named;
}
