/** Reads a sheet of totals over years or schools: what each figure claims. */
import type { SummaryReading } from "../domain/reading";
import { rowWordsOf } from "./words/row-words";
import type { GridCell, GridRow, SheetGrid } from "./sheet/sheet-grid";
import { parseAwards } from "./values/parse-awards";

export function readSummary(grid: SheetGrid): readonly SummaryReading[] {
  const header = grid.rows.find((row) => row.cells.filter((cell) => isHead(cell)).length >= 2);
  if (header === undefined) return [];
  const heads = new Map(header.cells.map((cell) => [cell.column, cell.text]));
  return grid.rows.filter((row) => row.row > header.row).flatMap((row) => readRow(grid, row, heads));
}

function isHead(cell: GridCell): boolean {
  if (typeof cell.cell.value !== "string") return false;
  return (
    parseAwards(cell.text, false).some((token) => token.code !== undefined) ||
    /^(?:tập thể|cá nhân|tổng số|tổng cộng|số tiền|tiền thưởng|số lượng)/iu.test(cell.text)
  );
}

function readRow(
  grid: SheetGrid,
  row: GridRow,
  heads: ReadonlyMap<number, string>,
): readonly SummaryReading[] {
  const label = row.cells.find(
    (cell) => /\p{L}{2}|^20\d\d/u.test(cell.text) && typeof cell.cell.value === "string",
  );
  if (label === undefined || rowWordsOf(label.text) === "place-date") return [];
  const cells = row.cells.flatMap((cell) => {
    const head = heads.get(cell.column);
    if (head === undefined || typeof cell.cell.value !== "number" || cell.column <= label.column) return [];
    return [{ cell: cell.address, header: head, claimed: cell.cell.value, actualFromSheets: null }];
  });
  return cells.length === 0 ? [] : [{ sheet: grid.sheet.name, row: row.row, label: label.text, cells }];
}
