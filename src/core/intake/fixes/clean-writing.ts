import { cleanLines, repairLookAlikes } from "../../text";

/** Writes a text as it should be written; lines that the clerk broke stay lines. */
export function cleanWriting(text: string): string {
  return repairLookAlikes(cleanLines(text).join("\n")).text;
}
