/** Sheets that we put into somebody's workbook carry a cell in their first row that names them; it shows and prints nothing. */
const prefix = "so-thi-dua|";

/** Writes the naming cell of a sheet whose first `columnCount` columns are ours. */
export function ownSheetMark(role: string, columnCount: number): string {
  return `${prefix}${role}|${String(columnCount)}|complete|`;
}

/** Tells whether a cell names its sheet as one of ours; with a role, as that one. */
export function isOwnSheetMark(value: unknown, role?: string): boolean {
  return typeof value === "string" && value.startsWith(role === undefined ? prefix : `${prefix}${role}|`);
}
