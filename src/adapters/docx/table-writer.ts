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

/** Tables of no more rows than these stay on one page. */
const longestWholeTable = 12;

/** Writes a table over the whole text width; its header rows repeat on each page and no row breaks over two. */
export function writeTable(block: TableBlock, width: number, nextId: NextControlId): Table {
  const widths = columnWidths(block, width);
  const header = block.header.map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map((cell) =>
          writeCell(cell, { align: "centre", bold: true, keepNext: true }, nextId),
        ),
      }),
  );
  const staysWhole = block.rows.length <= longestWholeTable;
  const rows = block.rows.map((row, index) => {
    const keepNext = staysWhole && index < block.rows.length - 1;
    return new TableRow({ cantSplit: true, children: writeRow(row, block.columns, keepNext, nextId) });
  });
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
  row: TableBlock["rows"][number],
  columns: TableBlock["columns"],
  keepNext: boolean,
  nextId: NextControlId,
): TableCell[] {
  let column = 0;
  return row.cells.map((cell) => {
    const align = columns[column]?.align ?? "left";
    column += cell.columnSpan ?? 1;
    return writeCell(cell, { align, bold: row.total === true, keepNext }, nextId);
  });
}

interface CellLook {
  readonly align: Align;
  readonly bold: boolean;
  /** Keeps the row on one page with the next. */
  readonly keepNext: boolean;
}

function writeCell(cell: TableCellModel, look: CellLook, nextId: NextControlId): TableCell {
  const style = look.bold ? styleIds.boldCell : styleIds.cell;
  const options = { style, alignment: alignments[look.align], keepNext: look.keepNext };
  return new TableCell({
    ...(cell.columnSpan === undefined ? {} : { columnSpan: cell.columnSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new ContentParagraph(options, writeInlines(cell.content, nextId))],
  });
}
