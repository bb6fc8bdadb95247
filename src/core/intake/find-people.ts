/** Finds people in what nobody could place: a table without heads, or a form of one person. They are no nominees, but are told. */
import { parseRangeAddress } from "../domain/cell-address";
import type { UnreadRange } from "../domain/reading";
import { foldWithoutAccents, looksLikePersonName } from "../text";
import { firstIndexAfter } from "./sheet/sheet-grid";
import type { GridCell, SheetGrid } from "./sheet/sheet-grid";

/** Fewer are the signers and addressees of any sheet. */
const fewestPeople = 3;

/** Says of the unread ranges that hold people's names so; signers, two at most, change nothing. */
export function markPeople(grid: SheetGrid, unread: readonly UnreadRange[]): readonly UnreadRange[] {
  const found = unread.map((range) => namesIn(cellsIn(grid, range)));
  const people = new Set(found.flatMap(({ names }) => names.map(foldWithoutAccents)));
  if (people.size < fewestPeople && !found.some(({ hasForm }) => hasForm)) return unread;
  return unread.map((range, at) =>
    (found[at]?.names ?? []).length > 0 ? { ...range, why: "people" } : range,
  );
}

function cellsIn(grid: SheetGrid, { range }: UnreadRange): readonly (readonly GridCell[])[] {
  const place = parseRangeAddress(range);
  if (place === undefined) return [];
  const { fromRow, toRow, fromColumn, toColumn } = place;
  return grid.rows
    .slice(firstIndexAfter(grid.rows, fromRow - 1), firstIndexAfter(grid.rows, toRow))
    .map(({ cells }) => cells.filter(({ column }) => column >= fromColumn && column <= toColumn));
}

interface Names {
  readonly names: readonly string[];
  /** Whether one stands behind "Họ và tên", as forms have it. */
  readonly hasForm: boolean;
}

const nameLabel = /^(?:[-–+*•] ?|[^:]{0,12}[.)] ?)?ho(?: va|,)? ten(?: khai sinh)?(?: \([^)]*\))? ?(?::|$)/u;

/** "Hoa Mai" is as well a school's name as a person's. */
const hasMiddleName = /\S \S+ \S/u;

function namesIn(rows: readonly (readonly GridCell[])[]): Names {
  const names: string[] = [];
  let hasForm = false;
  for (const cells of rows) {
    let isLabelled = false;
    for (const { text } of cells) {
      isLabelled ||= nameLabel.test(foldWithoutAccents(text));
      const name = text.slice(text.indexOf(":") + 1);
      if (!looksLikePersonName(name) || !(isLabelled || hasMiddleName.test(name))) continue;
      names.push(name);
      hasForm ||= isLabelled;
    }
  }
  return { names, hasForm };
}
