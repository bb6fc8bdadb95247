/** Decisions written on Cần xét and Nhật ký of a real workbook, and read back from its bytes. */
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { buildSummaryWorkbook } from "../../src/core";
import type { Checked, WorkbookModel, WorkbookSnapshot } from "../../src/core";
import type { LoggedDecision } from "../../src/core/domain/council";
import { applyDecisions } from "../../src/core/review/apply-decisions";
import { enterDecisions } from "../../src/core/review/enter-decisions";
import type { EnteredDecisions } from "../../src/core/review/enter-decisions";
import { readDecisionSheets } from "../../src/core/review/read-decision-sheets";

/** What somebody does to the workbook before it is read. */
export type Change = (model: WorkbookModel) => WorkbookModel;

export async function writtenSheets(
  of: Checked,
  change: Change = (model) => model,
): Promise<WorkbookSnapshot> {
  const bytes = await createWorkbookBuilder().build(change(buildSummaryWorkbook(of)));
  const read = await readWorkbookFile(bytes, "tong-hop.xlsx");
  if (!read.ok) throw new Error(read.failure.detail);
  return read.value;
}

/** @param now - the lists when it is read, if they are others than when it was written */
export async function sheetRoundTrip(
  checked: Checked,
  log: readonly LoggedDecision[],
  change?: Change,
  now: Checked = checked,
): Promise<EnteredDecisions> {
  return enterDecisions(now, readDecisionSheets(await writtenSheets(applyDecisions(checked, log), change)));
}
