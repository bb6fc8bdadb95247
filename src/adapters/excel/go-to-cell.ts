import type { Place, Result, SourceFailure } from "../../core/index";
import { sourceFailureOf } from "./office-error";

/** Leads the clerk to a cell of the open workbook, in one request. */
export async function goToCell(place: Pick<Place, "sheet" | "cell">): Promise<Result<void, SourceFailure>> {
  const target = place.sheet ?? "";
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(target);
      sheet.activate();
      sheet.getRange(place.cell ?? "A1").select();
      await context.sync();
    });
    return { ok: true, value: undefined };
  } catch (error) {
    return { ok: false, failure: sourceFailureOf(error, target) };
  }
}
