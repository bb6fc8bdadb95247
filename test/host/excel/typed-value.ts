import { invalidArgument } from "../wire/host-error";
import type { CellState } from "./cell-state";

const MAX_TEXT = 32_767;
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)*|\.\d+)(?:e[+-]?\d+)?$/i;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Gives what a formula calculates to; a host without one answers 0, since it calculates nothing itself. */
export type Calculate = (formula: string) => string | number | boolean;

/**
 * Puts a value into a cell as if typed: text that looks like a formula, a number, a share or an American date becomes
 * one, unless the cell is of text format or the text begins with an apostrophe. Uncalibrated for the odder shapes.
 */
export function typeInto(cell: CellState, typed: unknown, calculate: Calculate): void {
  if (typeof typed !== "string" && typeof typed !== "number" && typeof typed !== "boolean")
    throw invalidArgument();
  cell.error = undefined;
  cell.formula = undefined;
  if (typeof typed !== "string") {
    cell.value = typed;
    return;
  }
  if (typed.length > MAX_TEXT) throw invalidArgument();
  if (cell.numberFormat === "@") cell.value = typed;
  else if (typed.startsWith("'")) cell.value = typed.slice(1);
  else if (/^[=+@-]./.test(typed) && !NUMBER.test(typed)) typeFormula(cell, typed, calculate);
  else cell.value = parseTyped(typed, cell);
}

function typeFormula(cell: CellState, typed: string, calculate: Calculate): void {
  cell.formula = typed.startsWith("=") ? typed : `=${typed}`;
  cell.value = calculate(cell.formula);
}

function parseTyped(typed: string, cell: CellState): string | number | boolean {
  const trimmed = typed.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
  if (NUMBER.test(trimmed) && !trimmed.includes(",")) return Number(trimmed);
  const share = /^([\d.]+)\s*%$/.exec(trimmed);
  if (share) {
    cell.numberFormat = "0%";
    return Number(share[1]) / 100;
  }
  const date = US_DATE.exec(trimmed);
  return date ? (usSerial(date) ?? typed) : typed;
}

/** Day and month in the American order, whatever the machine speaks. */
function usSerial([, month, day, year]: RegExpExecArray): number | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return (Date.UTC(Number(year), m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
