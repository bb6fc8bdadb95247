import type { GridRow } from "../services";

const [narrowest, widest, perLetter, padding] = [44, 260, 7, 18];

/** Gives a width in pixels for each column from 1, by the rows that are known when the sheet is opened. */
export function columnWidths(rows: readonly GridRow[], columnCount: number): readonly number[] {
  const widths = new Array<number>(columnCount).fill(narrowest);
  for (const { cells } of rows) {
    for (const { column, text } of cells) {
      const wanted = Math.min(widest, longestLine(text) * perLetter + padding);
      widths[column - 1] = Math.max(widths[column - 1] ?? narrowest, wanted);
    }
  }
  return widths;
}

function longestLine(text: string): number {
  return Math.max(
    ...text
      .slice(0, 200)
      .split("\n")
      .map((line) => line.length),
  );
}
