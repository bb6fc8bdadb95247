/** Finds a name that runs over two columns under one head: family and middle names, then the given name. */
import type { HeaderBlock } from "./find-header";
import { unused } from "./column-plan";
import type { ColumnPlan, MappedColumn } from "./column-plan";
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
  if (holdsForms(grid, header, name.column))
    return columns.map((column) =>
      column === name
        ? { ...name, plan: unused("salutation") }
        : column === next
          ? { ...next, head: { ...next.head, heads: name.head.heads }, plan: name.plan }
          : column,
    );
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

/** "Bà" and "Ông" under "Họ và tên", which runs over the names beside them too. */
function holdsForms(grid: SheetGrid, header: HeaderBlock, name: number): boolean {
  const from = firstIndexAfter(grid.rows, header.rows.at(-1) ?? 0);
  const texts = grid.rows.slice(from, from + rowsLookedAt).flatMap((row) => cellIn(row, name)?.text ?? []);
  const forms = texts.filter((text) => /^(?:ông|bà|cô|thầy|đ\/c|đồng chí)[.:]?$/iu.test(text));
  return forms.length >= 2 && forms.length * 2 > texts.length;
}

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
