import type { Place } from "../../core";

/** Writes a place as a clerk looks for it: file, sheet, cell. */
export function placeText({ file, sheet, cell }: Place): string {
  return [file, sheet, cell].filter((part) => part !== undefined).join(" › ");
}
