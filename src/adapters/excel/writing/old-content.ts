import type { SheetModel } from "../../../core/index";
import type { FoundSheet } from "./own-sheets";

/** What a sheet of ours held before this run. */
export interface OldContent {
  /** Values of our own columns, row by row from row 1. */
  readonly rows: readonly (readonly unknown[])[];
  /** Rows in use, the clerk's columns included. */
  readonly lastRow: number;
  /** True where the clerk has something right of our columns. */
  readonly hasForeignColumns: boolean;
  readonly columnCount: number;
  readonly answerColumns: readonly number[];
  readonly chartNames: readonly string[];
}

/** Reads what our sheets hold, so that answers typed there are kept, in one sync. */
export async function readOldContent(
  context: Excel.RequestContext,
  sheets: readonly SheetModel[],
  found: ReadonlyMap<string, FoundSheet>,
): Promise<ReadonlyMap<string, OldContent>> {
  const asked = sheets.flatMap((model) => {
    const sheet = found.get(model.name);
    return sheet ? [{ model, sheet, ...askSheet(context, sheet) }] : [];
  });
  if (asked.length === 0) return new Map();
  await context.sync();
  return new Map(
    asked.map(({ model, sheet, used, charts }) => {
      const columnCount = sheet.mark?.columnCount ?? model.columnWidths.length;
      const chartNames = charts.items.map(({ name }) => name);
      const answerColumns = sheet.mark?.answerColumns ?? [];
      return [model.name, { ...valuesOf(used, columnCount), columnCount, answerColumns, chartNames }];
    }),
  );
}

function askSheet(context: Excel.RequestContext, { id }: FoundSheet) {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true)).load("values");
  return { used, charts: sheet.charts.load("items/name") };
}

function valuesOf(
  used: Excel.Range,
  columnCount: number,
): Pick<OldContent, "rows" | "lastRow" | "hasForeignColumns"> {
  const all = used.values as unknown[][];
  const isForeign = (value: unknown, column: number): boolean => column > columnCount && value !== "";
  return {
    rows: all.map((row) => row.slice(0, columnCount)),
    lastRow: all.length,
    hasForeignColumns: all.some((row) => row.some(isForeign)),
  };
}
