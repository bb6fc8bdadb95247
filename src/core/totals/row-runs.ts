import type { RowPlace } from "../domain/place";
import type { RowRun } from "../domain/check-result";

/** Writes row numbers as runs: 7, 8, 9, 15 is "7-9,15". Each row once. */
export function runsOfRows(rows: Iterable<number>): string {
  const runs: [from: number, to: number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}-${String(to)}`)).join(",");
}

/** Gathers places into one run of rows for each sheet of each file, in the order in which the sheets first appear. */
export function rowRuns(places: readonly RowPlace[]): RowRun[] {
  const sheets = new Map<string, { readonly place: RowPlace; readonly rows: number[] }>();
  for (const place of places) {
    const key = `${place.file}\u0000${place.sheet}`;
    const sheet = sheets.get(key);
    if (sheet) sheet.rows.push(place.row);
    else sheets.set(key, { place, rows: [place.row] });
  }
  return [...sheets.values()].map(({ place, rows }) => ({
    file: place.file,
    sheet: place.sheet,
    rows: runsOfRows(rows),
  }));
}
