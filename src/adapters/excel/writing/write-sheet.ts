import { INCOMPLETE_NOTICE } from "../../../core/index";
import type { SheetModel } from "../../../core/index";
import { renderMark } from "../own-sheet";
import { columnsAddress } from "./addresses";
import { answerColumns } from "./carry-answers";
import { sheetContent } from "./cell-content";
import type { CellContent, Names } from "./cell-content";
import type { OldContent } from "./old-content";
import { writeHighlights, writeLooks } from "./write-looks";
import { CHART_PREFIX, writeCharts, writeValidations, writeView } from "./write-parts";
import type { SheetByRole } from "./write-parts";

const HIDDEN_FORMAT = ";;;";
const WARNING_COLOUR = "#C00000";

/** One sheet on its way into the workbook. */
export interface SheetJob {
  readonly model: SheetModel;
  readonly proxy: Excel.Worksheet;
  readonly old: OldContent | undefined;
}

/** First write of a run to a sheet: from now on it says that it is not complete. */
export function beginSheet({ model, proxy, old }: SheetJob): void {
  const columnCount = model.columnWidths.length;
  const before = old?.columnCount ?? columnCount;
  if (old && columnCount > before && old.hasForeignColumns) {
    // The clerk's own columns move right, with all that refers to them.
    proxy.getRange(columnsAddress(before + 1, columnCount)).insert("Right");
  }
  if (old && columnCount < before)
    proxy.getRange(columnsAddress(columnCount + 1, before + 1)).clear("Contents");
  writeMark(proxy, model, false);
  proxy.getRange("A1").values = [[INCOMPLETE_NOTICE]];
  proxy.tabColor = WARNING_COLOUR;
}

/** Last write of a run to a sheet: its title, and the mark that it is complete. */
export function finishSheet({ model, proxy }: SheetJob, names: Names): void {
  proxy.getRange("A1").formulas = [[sheetContent(model, names)[0]?.[0] ?? ""]];
  proxy.tabColor = "";
  writeMark(proxy, model, true);
}

function writeMark(proxy: Excel.Worksheet, model: SheetModel, isComplete: boolean): void {
  const columnCount = model.columnWidths.length;
  const cell = proxy.getRangeByIndexes(0, columnCount, 1, 1);
  cell.numberFormat = [[HIDDEN_FORMAT]];
  const mark = { role: model.name, columnCount, answerColumns: answerColumns(model), isComplete };
  cell.values = [[renderMark(mark)]];
}

/** Clears what the last run left in our columns; the clerk's columns and charts are not touched. */
export function clearSheet({ model, proxy, old }: SheetJob): void {
  const columnCount = model.columnWidths.length;
  proxy.autoFilter.remove();
  const ours = proxy.getRange(columnsAddress(1, columnCount));
  ours.unmerge();
  ours.conditionalFormats.clearAll();
  ours.dataValidation.clear();
  ours.clear("Formats");
  for (const name of old?.chartNames ?? [])
    if (name.startsWith(CHART_PREFIX)) proxy.charts.getItem(name).delete();
  const lastRow = model.rows.at(-1)?.row ?? 0;
  const below = (old?.lastRow ?? 0) - lastRow;
  if (below > 0) proxy.getRangeByIndexes(lastRow, 0, below, columnCount).clear("Contents");
}

/** Gives a sheet's contents in parts of at most so many cells. The first cell keeps its notice until the end. */
export function contentParts(
  { model }: SheetJob,
  names: Names,
  cellsPerPart: number,
): readonly { readonly row: number; readonly lines: (CellContent | null)[][] }[] {
  const lines: (CellContent | null)[][] = sheetContent(model, names);
  if (lines[0]) lines[0][0] = null;
  const height = Math.max(1, Math.floor(cellsPerPart / Math.max(1, model.columnWidths.length)));
  const parts: { row: number; lines: (CellContent | null)[][] }[] = [];
  for (let row = 0; row < lines.length; row += height)
    parts.push({ row, lines: lines.slice(row, row + height) });
  return parts;
}

export function writePart({ model, proxy }: SheetJob, row: number, lines: (CellContent | null)[][]): void {
  proxy.getRangeByIndexes(row, 0, lines.length, model.columnWidths.length).formulas = lines;
}

/** All that dresses a sheet whose cells are written. */
export function dressSheet({ model, proxy }: SheetJob, sheetOf: SheetByRole): void {
  writeLooks(proxy, model);
  for (const { fromRow, fromColumn, toRow, toColumn } of model.merges) {
    proxy
      .getRangeByIndexes(fromRow - 1, fromColumn - 1, toRow - fromRow + 1, toColumn - fromColumn + 1)
      .merge(false);
  }
  writeValidations(proxy, model);
  writeHighlights(proxy, model);
  writeCharts(proxy, model, sheetOf);
  writeView(proxy, model);
}
