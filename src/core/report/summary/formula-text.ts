/** Writes a text as a literal of a formula; quotes are doubled, so nothing of it is ever computed. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Writes a sheet's name as formulas and links need it. */
export function sheetLiteral(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
