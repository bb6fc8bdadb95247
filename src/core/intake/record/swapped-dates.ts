/**
 * Tells in which order a column's dates were typed. An Excel with American settings makes true dates of those
 * texts whose day could be a month, turned round, and leaves the others as text.
 */
import { dayFromSerial } from "../../domain/legal-date";
import type { Cell } from "../../domain/snapshot";
import { cleanText } from "../../text";
import type { ListBlock } from "../columns/list-block";
import { firstIndexAfter } from "../sheet/sheet-grid";
import type { GridRow, SheetGrid } from "../sheet/sheet-grid";
import { isDateFormat } from "../values/parse-date";

/** "turned": true dates have day and month swapped; "month-first": the texts are American. */
export type DateOrder = "day-first" | "turned" | "month-first";

/** Fewer cells than this prove nothing. */
const leastEvidence = 3;

/** Rows below the header that are looked at: more than enough, and no more for each of many lists. */
const mostRows = 1_000;

export function dateOrders(grid: SheetGrid, block: ListBlock): (column: number) => DateOrder {
  const columns = block.columns
    .filter(({ plan }) => plan.use === "field" && /^(?:birthDate|decision|recruitedOn)$/u.test(plan.field))
    .map(({ column }) => column);
  if (columns.length === 0) return () => "day-first";
  const tallies = new Map(columns.map((column) => [column, { low: 0, high: 0, dayFirst: 0, monthFirst: 0 }]));
  const from = firstIndexAfter(grid.rows, block.header.rows.at(-1) ?? 0);
  for (const row of grid.rows.slice(from, from + mostRows)) countRow(row, tallies, grid.date1904);
  const orders = new Map([...tallies].map(([column, tally]) => [column, orderOf(tally)]));
  return (column) => orders.get(column) ?? "day-first";
}

interface Tally {
  /** True dates with a day up to 12, and beyond. */
  low: number;
  high: number;
  /** Texts of which only one order gives a date; texts of both are in neither. */
  dayFirst: number;
  monthFirst: number;
  either?: number;
}

function countRow(row: GridRow, tallies: ReadonlyMap<number, Tally>, date1904: boolean): void {
  for (const cell of row.source.cells) {
    const tally = tallies.get(cell.column);
    if (tally !== undefined) countCell(cell, tally, date1904);
  }
}

const dateText = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*\d{2,4}\s*$/;

function countCell({ value, style }: Cell, tally: Tally, date1904: boolean): void {
  if (typeof value === "number") {
    if (!isDateFormat(style.numberFormat)) return;
    const day = dayFromSerial(value, date1904);
    if (day === undefined || Number(day.slice(8)) > 12) tally.high += 1;
    else tally.low += 1;
    return;
  }
  const match = typeof value === "string" ? dateText.exec(cleanText(value)) : null;
  if (match === null) return;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12) tally.dayFirst += 1;
  else if (second > 12) tally.monthFirst += 1;
  else tally.either = (tally.either ?? 0) + 1;
}

function orderOf(tally: Tally): DateOrder {
  if (tally.monthFirst > tally.dayFirst && tally.monthFirst >= 2) return "month-first";
  const isTurned =
    tally.high === 0 &&
    tally.monthFirst === 0 &&
    (tally.either ?? 0) === 0 &&
    tally.low >= leastEvidence &&
    tally.dayFirst >= leastEvidence;
  return isTurned ? "turned" : "day-first";
}
