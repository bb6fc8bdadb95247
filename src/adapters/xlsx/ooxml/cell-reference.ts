import type { CellRange } from "../../../core/index";
import { corrupt } from "../unreadable";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Reads "C12" or "$C$12" into row and column, both from 1. */
export function parseReference(reference: string): CellPlace {
  let at = 0;
  let column = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(reference.slice(at));
  if (column > 0 && Number.isInteger(row) && row > 0) return { row, column };
  if (reference.includes("$")) return parseReference(reference.replaceAll("$", ""));
  throw corrupt(`"${reference.slice(0, 40)}" is no cell address`);
}

/** Reads "A1:C3", or "A1" alone, with its corners put in order. */
export function parseRange(range: string): CellRange {
  const [first = "", last = first] = range.split(":");
  const a = parseReference(first);
  const b = parseReference(last);
  return {
    fromRow: Math.min(a.row, b.row),
    fromColumn: Math.min(a.column, b.column),
    toRow: Math.max(a.row, b.row),
    toColumn: Math.max(a.column, b.column),
  };
}
