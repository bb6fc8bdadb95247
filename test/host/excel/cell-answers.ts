/**
 * What Excel answers for a cell, written by hand after its documentation and public reports. Uncalibrated: no line was
 * compared with a real Excel yet; the recorder page exists to do so.
 */
import type { CellState } from "./cell-state";
import { isBlank } from "./cell-state";
import { shownText } from "./shown-text";

export type Answer = (cell: CellState, date1904: boolean) => unknown;

/** An error reads as its text; a blank, and a formula that gives "", both read as "". Dates read as serial numbers. */
export const valueAnswer: Answer = ({ value, error }) => error ?? value;

/** A cell without a formula answers its value; the apostrophe before a text is never given back. */
export const formulaAnswer: Answer = (cell, date1904) => cell.formula ?? valueAnswer(cell, date1904);

export const typeAnswer: Answer = (cell) => {
  if (cell.error !== undefined) return "Error";
  if (isBlank(cell)) return "Empty";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
};

export const textAnswer: Answer = ({ value, error, numberFormat }, date1904) =>
  error ?? shownText(value, numberFormat, date1904);

/** Formats read in their American spelling, whatever the machine speaks. */
export const formatAnswer: Answer = ({ numberFormat }) => numberFormat;
