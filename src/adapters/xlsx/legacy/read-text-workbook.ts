import type { WorkbookSnapshot } from "../../../core/index";
import { MAX_TEXT_FILE_BYTES } from "../limits";
import { corrupt, tooLarge, wrongType } from "../unreadable";
import { decodeFileText } from "./decode-file-text";
import { snapshotFromSheetJs } from "./snapshot-from-sheetjs";

/** Reads a web page, an XML 2003 workbook or separated values, whatever the file is called; a zip never comes here. */
export async function readTextWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  if (bytes.length > MAX_TEXT_FILE_BYTES) throw tooLarge("a text file of this size");
  const text = decodeFileText(bytes);
  if (text === undefined) throw corrupt("neither a workbook nor text");
  if (!mayHoldTable(text, file)) throw wrongType("text without a table in it");
  const { read } = await import("@e965/xlsx");
  // "raw" keeps "01/02/2024" and "0123" as they stand: the core knows Vietnamese dates, the library does not.
  return snapshotFromSheetJs(read(text, { type: "string", dense: true, raw: true, cellNF: true }), file);
}

/** Markup must hold a table or a workbook; plain text must not pretend to be a packed workbook. */
function mayHoldTable(text: string, file: string): boolean {
  if (/^\s*</.test(text)) return /<(table|([a-z]+:)?workbook)[\s>]/i.test(text);
  return text.trim() !== "" && !/\.(xls[xmb]|ods)$/i.test(file);
}
