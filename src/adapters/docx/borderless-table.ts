import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Paragraph } from "docx";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

/** Lays rows of paragraphs side by side without lines, as the decree's boxes stand. Widths in twips. */
export function borderlessTable(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0 },
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: writeCells(cells, widths) })),
  });
}

function writeCells(cells: readonly (readonly Paragraph[])[], widths: readonly number[]): TableCell[] {
  return cells.map(
    (children, index) =>
      new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children }),
  );
}
