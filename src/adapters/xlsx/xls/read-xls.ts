import type { WorkbookSnapshot } from "../../../core/index";
import { CellBudget, SheetBuilder } from "../snapshot/sheet-builder";
import { createStyleTable } from "../snapshot/style-table";
import { readGlobals } from "./read-globals";
import { readSheetRecords } from "./read-sheet-records";

/** Tells whether a workbook stream is of Excel 97 or later; earlier ones have no Unicode. */
export function isBiff8(stream: Uint8Array): boolean {
  return stream[0] === 0x09 && stream[1] === 0x08 && stream[4] === 0x00 && stream[5] === 0x06;
}

/** Reads the workbook stream of an .xls file with the font of each cell, which legacy encodings need. */
export function readXls(stream: Uint8Array, file: string): WorkbookSnapshot {
  const globals = readGlobals(stream, createStyleTable());
  const budget = new CellBudget();
  const sheets = globals.sheets
    .filter(({ isWorksheet }) => isWorksheet)
    .map(({ name, state, start }) => {
      const sheet = new SheetBuilder(name, state, budget);
      readSheetRecords(stream, start, globals, sheet);
      return sheet.build();
    });
  return { file, date1904: globals.date1904, sheets };
}
