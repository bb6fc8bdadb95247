/** What belongs to which list where several stand on a sheet, and whether one covers several schools. */
import type { RecordReading, SectionReading } from "../../domain/reading";
import type { ListBlock } from "../columns/list-block";
import type { FoundList } from "./list-range";
import { rowWordsOf } from "../words/row-words";
import type { GridCell } from "../sheet/sheet-grid";
import { isSchoolName } from "../values/parse-school";

/** Side by side, a title that stands over the other list's columns is the other list's. */
export function nearestTitles(cells: readonly GridCell[], block: ListBlock): readonly GridCell[] {
  const own = cells.filter(
    (cell) => cell.column >= block.header.fromColumn && cell.column <= block.header.toColumn,
  );
  const ownTitle = own.find(
    (cell) => rowWordsOf(cell.text) === "title" || /^(?:tập thể|cá nhân|[IVX]+\.|[AB]\.)/iu.test(cell.text),
  );
  if (ownTitle === undefined) return cells;
  return [
    ...own.filter((cell) => cell.row >= ownTitle.row),
    ...cells.filter((cell) => cell.row < ownTitle.row),
  ];
}

/** Side by side, what stands under the other list is the other list's. */
export function isBelow(cell: GridCell, block: ListBlock, siblings: readonly FoundList[]): boolean {
  if (siblings.length === 0) return true;
  const others = siblings.map((other) => other.block.header);
  return (
    cell.column >= block.header.fromColumn &&
    !others.some((header) => header.fromColumn > block.header.fromColumn && cell.column >= header.fromColumn)
  );
}

/** Tells whether a list covers several schools: by group rows, or by the unit of its rows. */
export function severalSchools(
  sections: readonly SectionReading[],
  records: readonly RecordReading[],
): boolean {
  if (sections.some((section) => section.role === "group-school")) return true;
  let first: string | undefined;
  for (const { fields } of records) {
    const unit = fields.unit?.value;
    if (typeof unit !== "string" || unit === first || !isSchoolName(unit)) continue;
    if (first !== undefined) return true;
    first = unit;
  }
  return false;
}
