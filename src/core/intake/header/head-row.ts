/** The rows of a header as their words are read: "Danh hiệu (*)" and "Danh hiệu:" are the head "Danh hiệu". */
import type { GridCell, GridRow, SheetGrid } from "../sheet/sheet-grid";

const mark = /(?<=\S)\s*(?:\(?\*{1,3}\)?|:)$/u;

export function headRowAt(grid: SheetGrid, row: number): GridRow | undefined {
  const found = grid.rowAt(row);
  return found === undefined ? undefined : asHeads(found);
}

export function asHeads(row: GridRow): GridRow {
  return row.cells.some(({ text }) => mark.test(text))
    ? { row: row.row, source: row.source, cells: row.cells.map(asHead), release: () => undefined }
    : row;
}

function asHead(cell: GridCell): GridCell {
  const { row, column, cell: stored, typed, address } = cell;
  return { row, column, cell: stored, typed, address, text: cell.text.replace(mark, "") };
}
