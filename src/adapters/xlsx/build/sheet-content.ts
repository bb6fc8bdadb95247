import type { Cell, RowDef, WriteSheet } from "hucre";
import type { CellModel, SheetModel } from "../../../core/index";
import { cellText } from "./cell-text";
import { linkTarget } from "./link-target";
import { LOOKS } from "./looks";
import { rowHeight } from "./row-height";

/** Gives a sheet's cells and row heights as the library takes them, counted from 0. */
export function sheetContent(sheet: SheetModel): Required<Pick<WriteSheet, "cells" | "rowDefs">> {
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, RowDef>();
  for (const model of sheet.rows) {
    const { row, cells: models } = model;
    const height = rowHeight(model, sheet);
    if (height !== undefined) rowDefs.set(row - 1, { height });
    for (const cell of models) cells.set(`${String(row - 1)},${String(cell.column - 1)}`, cellOf(cell));
  }
  return { cells, rowDefs };
}

function cellOf(model: CellModel): Partial<Cell> {
  const style = LOOKS[model.style];
  const link = model.link === undefined ? {} : { hyperlink: linkTarget(model.link) };
  const value = typeof model.value === "string" ? cellText(model.value) : model.value;
  if (model.formula !== undefined) return { formula: model.formula, formulaResult: value, style, ...link };
  if (isLikeError(value)) return { value, richText: [{ text: value }], style, ...link };
  return { value, style, ...link };
}

/** The library turns a text such as "#N/A" into an error; as a run of text it stays text. */
function isLikeError(value: CellModel["value"]): value is string {
  return typeof value === "string" && value.startsWith("#");
}
