/** Reads what stands under a list: place and date, who prepared and who signs. Never nominees. */
import type { FooterReading } from "../../domain/reading";
import { rowWordsOf } from "../words/row-words";
import type { GridCell } from "../sheet/sheet-grid";

const preparer = /^(?:người (?:lập|tổng hợp)|kế toán|thư ký)/iu;

export function readFooter(cells: readonly GridCell[]): readonly FooterReading[] {
  const labels: { cell: GridCell; isPreparer: boolean }[] = [];
  return cells.map((cell) => {
    const words = rowWordsOf(cell.text);
    if (words === "place-date") return { cell: cell.address, role: "place-date", value: cell.text };
    if (words === "signer-label") {
      const isPreparer = preparer.test(cell.text);
      labels.push({ cell, isPreparer });
      return { cell: cell.address, role: isPreparer ? "preparer-label" : "signer-label", value: cell.text };
    }
    const label = labelAbove(cell, labels);
    if (label === undefined || words !== "other" || !/^\p{Lu}/u.test(cell.text) || cell.text.length > 40)
      return { cell: cell.address, role: "note", value: cell.text };
    return { cell: cell.address, role: label.isPreparer ? "preparer-name" : "signer-name", value: cell.text };
  });
}

/** The label whose column is nearest, at most ten rows above. */
function labelAbove(
  cell: GridCell,
  labels: readonly { cell: GridCell; isPreparer: boolean }[],
): { cell: GridCell; isPreparer: boolean } | undefined {
  const near = labels.filter((label) => cell.row > label.cell.row && cell.row - label.cell.row <= 10);
  return near.sort(
    (a, b) => Math.abs(a.cell.column - cell.column) - Math.abs(b.cell.column - cell.column),
  )[0];
}
