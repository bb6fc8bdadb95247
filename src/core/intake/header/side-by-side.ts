/** Parts a header row into lists that stand side by side. */
import { headRowAt } from "./head-row";
import { readHead } from "./head-words";
import { isHeadUnderBare, namesAmong } from "./header-nominees";
import type { Hit } from "./header-nominees";
import { cellIn } from "../sheet/sheet-grid";
import type { GridCell, GridRow, SheetGrid } from "../sheet/sheet-grid";

/** Two numbering heads, each with its own name head, make two lists; so does a repeated name head after a gap. */
export function splitSideBySide(
  grid: SheetGrid,
  row: GridRow,
  hits: readonly Hit[],
): readonly (readonly [from: number, to: number])[] {
  const first = firstColumn(row, headRowAt(grid, row.row - 1));
  const last = row.cells.at(-1)?.column ?? 1;
  const numbering = hits.filter((hit) => hit.meaning.leaf === "stt").map((hit) => hit.cell.column);
  const named = namesAmong(hits);
  const nominees = named.map((hit) => hit.cell.column);
  if (numbering.length < 2 && areGroupsOfNames(named, headRowAt(grid, row.row + 1))) return [[first, last]];
  const starts =
    numbering.length >= 2
      ? numbering.filter((column, index) => hasBetween(nominees, column, numbering[index + 1]))
      : gapStarts(row, nominees);
  if (starts.length < 2) return [[first, last]];
  return starts.map(
    (start, index) => [index === 0 ? first : start, endBefore(row, starts[index + 1] ?? last + 1)] as const,
  );
}

/** "Tập thể" and "Cá nhân" over "Tên tập thể" and "Họ và tên" are two sides of one table. */
function areGroupsOfNames(named: readonly Hit[], below: GridRow | undefined): boolean {
  return (
    named.length > 1 &&
    named.every(({ cell }) => {
      const under = cellIn(below, cell.column);
      return under !== undefined && (/^tên$/iu.test(under.text) || isHeadUnderBare(under, cell));
    })
  );
}

/** "STT" may stand a row above, over its numbers. */
function firstColumn(row: GridRow, above: GridRow | undefined): number {
  const first = row.cells[0]?.column ?? 1;
  const numbering = above === undefined ? undefined : cellIn(above, first - 1);
  return numbering !== undefined && isNumberingHead(numbering) ? first - 1 : first;
}

function hasBetween(columns: readonly number[], from: number, until: number | undefined): boolean {
  return columns.some((column) => column > from && (until === undefined || column < until));
}

function gapStarts(row: GridRow, nominees: readonly number[]): readonly number[] {
  const occupied = new Set(row.cells.map((cell) => cell.column));
  const starts: number[] = [];
  for (const column of nominees) {
    let start = column;
    while (occupied.has(start - 1)) start -= 1;
    if (starts.at(-1) !== start) starts.push(start);
  }
  return starts;
}

function endBefore(row: GridRow, next: number): number {
  return row.cells.filter((cell) => cell.column < next).at(-1)?.column ?? next - 1;
}

/** Under "STT" stand numbers and headings, as "Tổ 1", but no sub-head. */
export function isNumberingHead(head: GridCell | undefined): boolean {
  return head !== undefined && readHead(head.text)?.leaf === "stt";
}
