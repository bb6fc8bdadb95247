import type { Result, SourceFailure, WorkbookSnapshot } from "../../core/index";
import { askRow, keyOfRow, positionOf, rowKeyIn } from "./changing/row-key";
import { sourceFailureOf } from "./office-error";

export interface Arrival {
  /** False where the row holds something else than when it was read: the link may lead to another person's row. */
  readonly isSameRow: boolean;
  /** What keeps the cell out of sight; a filter hides rows. Nothing is shown or unfiltered for the clerk. */
  readonly hidden: "row" | "column" | "sheet" | null;
}

/** Leads the clerk to a cell of the open workbook, in one request, and tells whether its row is still the same. */
export async function goToCell(
  snapshot: WorkbookSnapshot,
  place: { readonly sheet: string; readonly cell: string },
): Promise<Result<Arrival, SourceFailure>> {
  const { row } = positionOf(place.cell);
  const isSheetHidden = snapshot.sheets.some(
    ({ name, state }) => name === place.sheet && state !== "visible",
  );
  try {
    const value = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      const now = askRow(sheet, row);
      const cell = sheet.getRange(place.cell).load("rowHidden,columnHidden");
      // Excel refuses to open a hidden sheet.
      if (!isSheetHidden) {
        sheet.activate();
        cell.select();
      }
      await context.sync();
      const hidden = isSheetHidden ? "sheet" : cell.rowHidden ? "row" : cell.columnHidden ? "column" : null;
      return { isSameRow: keyOfRow(now) === rowKeyIn(snapshot, place.sheet, row), hidden } as const;
    });
    return { ok: true, value };
  } catch (error) {
    return { ok: false, failure: sourceFailureOf(error, place.sheet) };
  }
}
