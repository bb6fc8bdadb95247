/** Tells a list's own header, met again below, from the header of another table. */
import type { MappedColumn } from "../columns/column-plan";
import { headCounts } from "../header/counts-beside";
import { headKey, namesNominee, readHead } from "../header/head-words";
import type { ListBlock } from "../columns/list-block";
import type { GridCell } from "../sheet/sheet-grid";

export function repeatsHeader(cells: readonly GridCell[], block: ListBlock): boolean {
  let same = 0;
  for (const cell of cells) {
    const head = block.columnAt[cell.column];
    if (head !== undefined && headsOther(cell.text, head)) return false;
    if (
      head?.head.heads.some(
        (part) => part.text === cell.text || headKey(part.text) === headKey(cell.text),
      ) === true &&
      readHead(cell.text) !== undefined
    )
      same += 1;
  }
  return same >= 2 && same * 2 >= cells.length;
}

/** "Tên sáng kiến" where "Xếp loại" stood above: a column of something else. */
function headsOther(text: string, { plan, headText }: MappedColumn): boolean {
  if (plan.use !== "field" || headKey(text) === headKey(headText)) return false;
  const leaf = readHead(text)?.leaf;
  return leaf !== undefined && !leaf.split("|").includes(plan.field);
}

/** "STT | Danh hiệu | Số lượng", with or without "STT", under a list of people begins a table of counts. */
export function startsOtherTable(cells: readonly GridCell[]): boolean {
  if (headCounts(cells)) return true;
  const meanings = cells.map((cell) => readHead(cell.text));
  return (
    cells.length >= 2 &&
    meanings.every((meaning) => meaning?.leaf !== undefined || meaning?.group !== undefined) &&
    meanings.some((meaning) => meaning?.leaf === "stt") &&
    !meanings.some(namesNominee)
  );
}
