import { parseCellAddress } from "../../../core/index";
import type { WorkbookSnapshot } from "../../../core/index";

/** All that a row holds, in one text: a row is known by its content, never by its number. */
export type RowKey = string;

/** Gives the key of a row as it was when the workbook was read; an empty row has one too. */
export function rowKeyIn(snapshot: WorkbookSnapshot, sheet: string, row: number): RowKey {
  const found = snapshot.sheets.find(({ name }) => name === sheet)?.rows.find((each) => each.row === row);
  return keyOf((found?.cells ?? []).map(({ column, value, error }) => [column, error ?? value]));
}

/** Asks for a row as it is now. */
export function askRow(sheet: Excel.Worksheet, row: number): Excel.Range {
  const address = `${String(row)}:${String(row)}`;
  return sheet.getRange(address).getUsedRangeOrNullObject(true).load("values,columnIndex");
}

/** Gives the key of a row that was asked for, once synced. */
export function keyOfRow(
  row: Excel.Range,
  replaced: readonly { readonly column: number; readonly value: unknown }[] = [],
): RowKey {
  const values = row.isNullObject ? [] : ((row.values as unknown[][])[0] ?? []);
  const first = row.isNullObject ? 1 : row.columnIndex + 1;
  const cells = new Map(values.map((value, i) => [first + i, value]));
  for (const { column, value } of replaced) cells.set(column, value);
  return keyOf([...cells].sort(([a], [b]) => a - b));
}

function keyOf(cells: readonly (readonly [column: number, value: unknown])[]): RowKey {
  return JSON.stringify(cells.filter(([, value]) => value !== "" && value !== null));
}

/** Row and column of an address such as "C12"; an address that is none is a mistake of ours. */
export function positionOf(cell: string): { readonly row: number; readonly column: number } {
  const position = parseCellAddress(cell);
  if (!position) throw new Error(`not a cell: ${cell}`);
  return position;
}
