/** A school told in two lines of a form: "Trường: Liên Hòa", "Cấp học: Mầm non". */
import type { GridCell } from "../sheet/sheet-grid";
import { schoolOfKind } from "../values/parse-school";

const nameLine = /^(?:tên )?trường\s*:\s*(\p{L}.*)$/iu;
const kindLine = /^(?:cấp|bậc) học\s*:\s*(\p{L}.*)$/iu;

/** Gives the cell with the name, and the name in its normal form. */
export function schoolByKind(
  cells: readonly GridCell[],
): { readonly cell: GridCell; readonly value: string } | undefined {
  const kind = cells.map(({ text }) => kindLine.exec(text)?.[1]).find((each) => each !== undefined);
  if (kind === undefined) return undefined;
  for (const cell of cells) {
    const name = nameLine.exec(cell.text)?.[1];
    const value = name === undefined ? undefined : schoolOfKind(kind.trim(), name.trim());
    if (value !== undefined) return { cell, value };
  }
  return undefined;
}
