import type { Cell, RowSnapshot, SheetSnapshot, WorkbookSnapshot } from "../domain/snapshot";
import { sheetNames } from "../messages/report-summary-vi";
import { criteriaHeadings } from "../messages/settings-sheet-vi";
import { foldWithoutAccents } from "../text";

/** Where the settings stand on a sheet; columns from 1. */
export interface SettingsTable {
  readonly rows: readonly RowSnapshot[];
  readonly keyColumn: number;
  readonly valueColumn: number;
  /** Undefined where somebody took the column away. */
  readonly labelColumn: number | undefined;
  readonly originColumn: number | undefined;
}

/** Finds the sheet Tiêu chí of a workbook by its name. */
export function findSettingsSheet(workbook: WorkbookSnapshot): SheetSnapshot | undefined {
  const name = foldWithoutAccents(sheetNames.criteria);
  return workbook.sheets.find((sheet) => foldWithoutAccents(sheet.name) === name);
}

/** Finds the settings by the headings of their columns, wherever these stand now. */
export function findSettingsTable({ rows }: SheetSnapshot): SettingsTable | undefined {
  for (const [index, row] of rows.entries()) {
    const keyColumn = columnOf(row, criteriaHeadings.key);
    const valueColumn = columnOf(row, criteriaHeadings.value);
    if (keyColumn === undefined || valueColumn === undefined) continue;
    return {
      rows: rows.slice(index + 1),
      keyColumn,
      valueColumn,
      labelColumn: columnOf(row, criteriaHeadings.label),
      originColumn: columnOf(row, criteriaHeadings.origin),
    };
  }
  return undefined;
}

/** Gives a row's cell of a column; undefined where it is empty. */
export function cellAt(row: RowSnapshot, column: number | undefined): Cell | undefined {
  return column === undefined ? undefined : row.cells.find((cell) => cell.column === column);
}

function columnOf(row: RowSnapshot, heading: string): number | undefined {
  const folded = foldWithoutAccents(heading);
  return row.cells.find((cell) => typeof cell.value === "string" && foldWithoutAccents(cell.value) === folded)
    ?.column;
}
