import type { Result, SourceFailure, WorkbookSnapshot } from "../../core/index";
import { askRow, keyOfRow, positionOf, rowKeyIn } from "./changing/row-key";
import { sourceFailureOf } from "./office-error";

export interface Arrival {
  /** False where the row holds something else than when it was read: the link may lead to another person's row. */
  readonly isSameRow: boolean;
}

/** Leads the clerk to a cell of the open workbook, in one request, and tells whether its row is still the same. */
export async function goToCell(
  snapshot: WorkbookSnapshot,
  place: { readonly sheet: string; readonly cell: string },
): Promise<Result<Arrival, SourceFailure>> {
  const { row } = positionOf(place.cell);
  try {
    const isSameRow = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      const now = askRow(sheet, row);
      sheet.activate();
      sheet.getRange(place.cell).select();
      await context.sync();
      return keyOfRow(now) === rowKeyIn(snapshot, place.sheet, row);
    });
    return { ok: true, value: { isSameRow } };
  } catch (error) {
    return { ok: false, failure: sourceFailureOf(error, place.sheet) };
  }
}
