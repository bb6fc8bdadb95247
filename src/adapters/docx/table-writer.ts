import {
  AlignmentType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { ContentParagraph } from "./content-paragraph";
import type { NextControlId } from "./content-control";
import type { TableBlock, TableCellModel } from "./document-model";
import { styleIds } from "./document-styles";
import { writeInlines } from "./inline-writer";

type Align = TableBlock["columns"][number]["align"];
const alignments = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Writes a table over the whole text width; its header rows repeat on each page and no row breaks over two. */
export function writeTable(block: TableBlock, width: number, nextId: NextControlId): Table {
  const widths = columnWidths(block, width);
  const header = block.header.map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map((cell) => writeCell(cell, "centre", true, nextId)),
      }),
  );
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: writeRow(row.cells, block.columns, row.total, nextId),
      }),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60 },
    rows: [...header, ...rows],
  });
}

/** Gives column widths in twips that add up to the table's width. */
function columnWidths(block: TableBlock, width: number): number[] {
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = block.columns.map((column) => Math.floor((column.share * width) / shares));
  const last = widths.length - 1;
  widths[last] = (widths[last] ?? 0) + width - widths.reduce((sum, each) => sum + each, 0);
  return widths;
}

function writeRow(
  cells: readonly TableCellModel[],
  columns: TableBlock["columns"],
  total: boolean | undefined,
  nextId: NextControlId,
): TableCell[] {
  let column = 0;
  return cells.map((cell) => {
    const align = columns[column]?.align ?? "left";
    column += cell.columnSpan ?? 1;
    return writeCell(cell, align, total === true, nextId);
  });
}

function writeCell(cell: TableCellModel, align: Align, bold: boolean, nextId: NextControlId): TableCell {
  return new TableCell({
    ...(cell.columnSpan === undefined ? {} : { columnSpan: cell.columnSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new ContentParagraph(
        { style: bold ? styleIds.boldCell : styleIds.cell, alignment: alignments[align] },
        writeInlines(cell.content, nextId),
      ),
    ],
  });
}
