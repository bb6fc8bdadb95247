/** Turns sketches into .xlsx bytes that are the same on every machine: fixed dates, one compressor, one order. */
import { unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { serialOf } from "./sketch.mjs";

const savedOn = new Date(Date.UTC(2025, 7, 20, 1, 30, 0));
// A zip holds local time without a zone: built from local parts, it is the same text in every zone.
const zippedOn = new Date(2025, 7, 20, 8, 30, 0);

function styleOf(sketch, style) {
  const { bold, italic, size = 12, font = sketch.font, color, ...rest } = style;
  return { ...rest, font: { name: font, size, bold, italic, ...(color ? { color: { rgb: color } } : {}) } };
}

function cellOf(sketch, { value, style, comment }) {
  const cell = { style: styleOf(sketch, style) };
  if (comment) cell.comment = { author: "Văn phòng", text: comment };
  if (value?.day) return { ...cell, value: serialOf(value.day) };
  if (value?.formula)
    return { ...cell, value: value.result, formula: value.formula, formulaResult: value.result };
  return { ...cell, value };
}

function columnsOf(sketch) {
  return Array.from({ length: sketch.lastColumn }, (_, index) => ({
    width: sketch.widths.get(index + 1) ?? 10,
    hidden: sketch.hiddenColumns.has(index + 1),
  }));
}

function rowDefsOf(sketch) {
  const defs = new Map();
  for (const [row, height] of sketch.heights) defs.set(row - 1, { height });
  for (const row of sketch.hiddenRows) defs.set(row - 1, { ...defs.get(row - 1), hidden: true });
  return defs;
}

function sheetOf(sketch) {
  const rows = Array.from({ length: sketch.lastRow }, () => []);
  const cells = new Map();
  for (const cell of sketch.cells.values()) {
    cells.set(`${cell.row - 1},${cell.column - 1}`, cellOf(sketch, cell));
    const plain = cell.value?.day ? serialOf(cell.value.day) : (cell.value?.result ?? cell.value);
    rows[cell.row - 1][cell.column - 1] = plain;
  }
  return {
    name: sketch.name,
    rows: rows.map((row) => Array.from({ length: sketch.lastColumn }, (_, column) => row[column] ?? null)),
    cells,
    columns: columnsOf(sketch),
    rowDefs: rowDefsOf(sketch),
    merges: sketch.merges.map(({ row, column, toRow, toColumn }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: toRow - 1,
      endCol: toColumn - 1,
    })),
    pageSetup: {
      paperSize: "a4",
      orientation: sketch.landscape ? "landscape" : "portrait",
      fitToWidth: 1,
      fitToHeight: 0,
      fitToPage: true,
    },
    ...(sketch.state === "hidden" ? { hidden: true } : {}),
    ...(sketch.state === "veryHidden" ? { veryHidden: true } : {}),
  };
}

/** Gives the bytes of a workbook of these sketches. */
export async function xlsxBytes(sketches, creator) {
  const bytes = await writeXlsx({
    sheets: sketches.map(sheetOf),
    defaultFont: { name: "Times New Roman", size: 12 },
    properties: { creator, created: savedOn, modified: savedOn },
  });
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    [part, { mtime: zippedOn, level: 9 }],
  ]);
  return zipSync(Object.fromEntries(parts));
}
