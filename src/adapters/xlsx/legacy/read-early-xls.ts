import type { WorkbookSnapshot } from "../../../core/index";
import { MAX_TEXT_FILE_BYTES } from "../limits";
import { encrypted, tooLarge } from "../unreadable";
import { snapshotFromSheetJs } from "./snapshot-from-sheetjs";

/** Reads a workbook of Excel 2 to 95, from before Unicode; the library is loaded only now. */
export async function readEarlyXls(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  if (bytes.length > MAX_TEXT_FILE_BYTES) throw tooLarge("an early .xls file of this size");
  const xlsx = await import("@e965/xlsx");
  xlsx.set_cptable(await import("@e965/xlsx/dist/cpexcel"));
  try {
    const book = xlsx.read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellStyles: true,
    });
    return snapshotFromSheetJs(book, file);
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw encrypted(error.message);
    throw error;
  }
}
