import { isOwnSheetMark } from "../domain/own-sheet";
import type { WorkbookSnapshot } from "../domain/snapshot";
import { slipSheet } from "../messages/slip-vi";

/** Gives the name of the sheet that an earlier slip added; a school's own sheet of that name is not one. */
export function findSlipSheet(snapshot: WorkbookSnapshot): string | undefined {
  return snapshot.sheets.find(({ rows }) =>
    rows.some(
      ({ row, cells }) => row === 1 && cells.some(({ value }) => isOwnSheetMark(value, slipSheet.name)),
    ),
  )?.name;
}
