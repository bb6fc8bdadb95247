/** Finds a name that runs over two columns under one head: family and middle names, then the given name. */
import type { HeaderBlock } from "../header/find-header";
import { field, unused } from "./column-plan";
import type { ColumnPlan, MappedColumn } from "./column-plan";
import { rowsBelow } from "../sheet/rows-below";
import { cellIn } from "../sheet/sheet-grid";
import type { SheetGrid } from "../sheet/sheet-grid";

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
    return parted(columns, name, next, [unused("salutation"), name.plan]);
  return holdsGivenNames(grid, header, name.column, next.column)
    ? parted(columns, name, next, [field("familyName"), field("givenName")])
    : columns;
}

/** The head stands over both columns, each with a plan of its own. */
function parted(
  columns: readonly MappedColumn[],
  name: MappedColumn,
  next: MappedColumn,
  [first, second]: readonly [ColumnPlan, ColumnPlan],
): readonly MappedColumn[] {
  return columns.map((column) => {
    if (column === name) return { ...name, plan: first };
    return column === next
      ? { ...next, head: { ...next.head, heads: name.head.heads }, plan: second }
      : column;
  });
}

/** "Bà" and "Ông" under "Họ và tên", which runs over the names beside them too. */
function holdsForms(grid: SheetGrid, header: HeaderBlock, name: number): boolean {
  const texts = rowsBelow(grid, header).flatMap((row) => cellIn(row, name)?.text ?? []);
  const forms = texts.filter((text) => /^(?:ông|bà|cô|thầy|đ\/c|đồng chí)[.:]?$/iu.test(text));
  return forms.length >= 2 && forms.length * 2 > texts.length;
}

/** Some rows may hold the whole name in the first column. */
function holdsGivenNames(grid: SheetGrid, header: HeaderBlock, name: number, next: number): boolean {
  let both = 0;
  let named = 0;
  for (const row of rowsBelow(grid, header)) {
    const first = cellIn(row, name);
    if (first === undefined || typeof first.cell.value !== "string") continue;
    named += 1;
    const given = cellIn(row, next);
    if (given !== undefined && /^\p{L}+(?: \p{L}+)?$/u.test(given.text)) both += 1;
  }
  return both >= 2 && both * 2 > named;
}
