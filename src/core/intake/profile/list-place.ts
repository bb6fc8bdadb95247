/** Names a list within its file, by its sheet and the first cell of its range: "DS 1!A5". */
export function listPlace(sheet: string, range: string): string {
  return `${sheet}!${range.split(":")[0] ?? range}`;
}
