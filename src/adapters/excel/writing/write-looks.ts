import type { SheetModel } from "../../../core/index";
import { addressOf, joinAddresses } from "./addresses";
import { lookAreas } from "./look-areas";
import { FONT, HIGHLIGHTS, LOOKS } from "./looks";
import type { ExcelLook } from "./looks";

/** A character's width in points, and what a column has besides. */
const POINTS_PER_CHARACTER = 5.6;
const COLUMN_PADDING = 3.75;

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Sets number formats before any value is written: else Excel takes dates and shares for something else. */
export function writeNumberFormats(sheet: Excel.Worksheet, { rows }: SheetModel): void {
  for (const [look, areas] of lookAreas(rows)) {
    const { numberFormat } = LOOKS[look];
    if (numberFormat === undefined) continue;
    for (const area of areas) sheet.getRange(addressOf(area)).numberFormat = [[numberFormat]];
  }
}

/** Sets fonts, grounds, borders, widths and heights, one call for all cells of a look. */
export function writeLooks(sheet: Excel.Worksheet, model: SheetModel): void {
  const { rows, columnWidths } = model;
  for (const [look, areas] of lookAreas(rows)) {
    for (const addresses of joinAddresses(areas.map(addressOf)))
      writeLook(sheet.getRanges(addresses), LOOKS[look]);
  }
  for (const [i, width] of columnWidths.entries()) {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER + COLUMN_PADDING;
  }
  for (const { row, height } of rows) {
    if (height !== undefined) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = height;
  }
}

function writeLook({ format }: Excel.RangeAreas, look: ExcelLook): void {
  format.font.name = FONT.name;
  format.font.size = look.size ?? FONT.size;
  format.verticalAlignment = "Center";
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = "Single";
  if (look.letters !== undefined) format.font.color = look.letters;
  if (look.ground !== undefined) format.fill.color = look.ground;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.wraps) format.wrapText = true;
  if (look.hasBorder) for (const edge of EDGES) format.borders.getItem(edge).style = "Continuous";
}

/** Adds the rules by which a row takes another look when its values say so. */
export function writeHighlights(sheet: Excel.Worksheet, { highlights = [] }: SheetModel): void {
  for (const { range, formula, look } of highlights) {
    const { custom } = sheet.getRange(addressOf(range)).conditionalFormats.add("Custom");
    custom.rule.formula = `=${formula}`;
    custom.format.font.color = HIGHLIGHTS[look].letters;
    custom.format.fill.color = HIGHLIGHTS[look].ground;
  }
}
