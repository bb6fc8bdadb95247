import type { BlockCells } from "./read-group";

const DAY = 86_400_000;
/** Days between the first days of the two systems. */
const DAYS_APART = 1_462;

/** True for a format that shows a day or a year. */
function showsDate(format: string): boolean {
  const bare = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, "");
  return /[dy]/i.test(bare) && !/general/i.test(bare);
}

/**
 * Tells whether a workbook counts days from 1904, from a date cell's number and what Excel shows for it.
 *
 * Excel has no call for it that is not a preview. Undefined where no cell settles it.
 */
export function findDateSystem(blocks: readonly BlockCells[]): "1900" | "1904" | undefined {
  for (const { values, formats, texts } of blocks) {
    for (const [i, row] of values.entries()) {
      for (const [j, value] of row.entries()) {
        if (typeof value !== "number" || !showsDate(formatText(formats[i]?.[j]))) continue;
        const system = systemOf(value, texts?.[i]?.[j] ?? "");
        if (system) return system;
      }
    }
  }
  return undefined;
}

function systemOf(serial: number, text: string): "1900" | "1904" | undefined {
  const shown = /\d{4}/.exec(text)?.[0];
  if (shown === undefined) return undefined;
  if (Number(shown) === yearOf(serial)) return "1900";
  return Number(shown) === yearOf(serial + DAYS_APART) ? "1904" : undefined;
}

const yearOf = (serial: number): number => new Date(Date.UTC(1899, 11, 30) + serial * DAY).getUTCFullYear();

const formatText = (format: unknown): string => (typeof format === "string" ? format : "");
