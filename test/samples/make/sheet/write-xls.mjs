/** Turns sketches into .xls bytes (BIFF8), as old machines still save them; fonts and borders are not kept. */
import * as XLSX from "@e965/xlsx";
import { addressOf, serialOf } from "./sketch.mjs";

function cellOf({ value }) {
  if (value?.day) return { t: "n", v: serialOf(value.day), z: "dd/mm/yyyy" };
  const plain = value?.formula ? value.result : value;
  if (typeof plain === "number") return { t: "n", v: plain, z: plain >= 10_000 ? "#,##0" : "General" };
  return { t: "s", v: plain };
}

function sheetOf(sketch) {
  const sheet = { "!ref": `A1:${addressOf(sketch.lastRow, sketch.lastColumn)}` };
  for (const cell of sketch.cells.values())
    if (cell.value !== null) sheet[addressOf(cell.row, cell.column)] = cellOf(cell);
  sheet["!merges"] = sketch.merges.map(({ row, column, toRow, toColumn }) => ({
    s: { r: row - 1, c: column - 1 },
    e: { r: toRow - 1, c: toColumn - 1 },
  }));
  sheet["!cols"] = Array.from({ length: sketch.lastColumn }, (_, index) => ({
    wch: sketch.widths.get(index + 1) ?? 10,
  }));
  return sheet;
}

/** Gives the bytes of an Excel 97–2003 workbook of these sketches. */
export function xlsBytes(sketches) {
  const book = XLSX.utils.book_new();
  for (const sketch of sketches) XLSX.utils.book_append_sheet(book, sheetOf(sketch), sketch.name);
  return new Uint8Array(XLSX.write(book, { type: "buffer", bookType: "biff8" }));
}
