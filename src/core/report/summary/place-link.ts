import type { Place } from "../../domain/place";
import { sheetLiteral } from "./formula-text";

/** Writes a place as people read it: "tệp › trang › ô". */
export function placeText({ file, sheet, cell }: Place): string | null {
  const parts = [file, sheet, cell].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(" › ");
}

/** Signs that part a link's file from its place; a file with one in its name cannot be led to. */
const parting = /[#!]/;

/** Writes where a click on a place leads, as in "tệp.xlsx#'Trang 1'!B7"; undefined where it can lead nowhere. */
export function placeLink({ file, sheet, cell }: Place): string | undefined {
  if (file === undefined || parting.test(file)) return undefined;
  return sheet === undefined ? file : `${file}#${sheetLiteral(sheet)}!${cell ?? "A1"}`;
}
