import type { WorkbookSnapshot } from "../../../core/index";
import { MAX_TEXT_FILE_BYTES } from "../limits";
import { encrypted, tooLarge } from "../unreadable";
import { checkRecords } from "./check-records";
import { snapshotFromSheetJs } from "./snapshot-from-sheetjs";

/**
 * Reads the records of a workbook of Excel 2 to 95, from before Unicode; the library is loaded only now. It gets the
 * workbook's own stream and nothing else of a compound file, whose properties it reads without bounds.
 */
export async function readEarlyXls(stream: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  if (stream.length > MAX_TEXT_FILE_BYTES) throw tooLarge("an early .xls file of this size");
  const records = checkRecords(stream);
  const xlsx = await import("@e965/xlsx");
  xlsx.set_cptable(await import("@e965/xlsx/dist/cpexcel"));
  try {
    const book = xlsx.read(records, {
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
