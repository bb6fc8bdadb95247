/** Joins a school's name that a letterhead breaks: "TRƯỜNG TIỂU HỌC" above "HOA MAI". */
import type { GridCell } from "../sheet/sheet-grid";
import { rowWordsOf } from "../words/row-words";

const kindAlone =
  /^trường (?:tiểu học|mầm non|mẫu giáo|mn|mg|th|thcs|trung học cơ sở|(?:tiểu học|th) (?:và|&) (?:thcs|trung học cơ sở)|ptdtbt(?: \p{L}+)?)$/iu;

export function joinSchoolLines(cells: readonly GridCell[]): readonly GridCell[] {
  const broken = cells.find(({ text }) => kindAlone.test(text));
  if (broken === undefined) return cells;
  const rest = cells.find(
    ({ row, column, text }) =>
      row === broken.row + 1 &&
      column === broken.column &&
      rowWordsOf(text) === "other" &&
      /^(?:\p{Lu}[\p{L}\d]*(?: |$)){1,5}$/u.test(text),
  );
  if (rest === undefined) return cells;
  return cells.flatMap((cell) => {
    if (cell === rest) return [];
    return cell === broken ? [{ ...cell, text: `${cell.text} ${rest.text}` }] : [cell];
  });
}
