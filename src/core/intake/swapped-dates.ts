/**
 * Finds date columns that an Excel with American settings turned round: it made true dates of those
 * texts whose day could be a month, and left the others as text.
 */
import { dayFromSerial } from "../domain/legal-date";
import type { ListBlock } from "./list-block";
import type { GridRow } from "./sheet-grid";
import { isDateFormat } from "./values/parse-date";

/** Fewer cells than this prove nothing. */
const leastEvidence = 3;

export function swappedColumns(
  rows: readonly GridRow[],
  block: ListBlock,
  date1904: boolean,
): (column: number) => boolean {
  const swapped = new Set(
    block.columns
      .filter(
        (column) =>
          column.plan.use === "field" && /^(?:birthDate|decision|recruitedOn)$/u.test(column.plan.field),
      )
      .map((column) => column.column)
      .filter((column) => isSwapped(rows, column, date1904)),
  );
  return (column) => swapped.has(column);
}

function isSwapped(rows: readonly GridRow[], column: number, date1904: boolean): boolean {
  let trueDates = 0;
  let texts = 0;
  for (const row of rows) {
    const cell = row.cells.find((candidate) => candidate.column === column);
    if (cell === undefined) continue;
    const { value, style } = cell.cell;
    if (typeof value === "number" && isDateFormat(style.numberFormat)) {
      const day = dayFromSerial(value, date1904);
      if (day === undefined || Number(day.slice(8)) > 12) return false;
      trueDates += 1;
    } else {
      const text = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/u.exec(cell.text);
      if (text === null) continue;
      if (Number(text[1]) <= 12) return false;
      texts += 1;
    }
  }
  return trueDates >= leastEvidence && texts >= leastEvidence;
}
