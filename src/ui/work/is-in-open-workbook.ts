import type { FindingRow } from "../../core";
import type { WorkState } from "./work-state";

/** Tells whether a finding lies in the workbook that is open in Excel. */
export function isInOpenWorkbook({ sources }: WorkState, { at }: Pick<FindingRow, "at">): boolean {
  const open = sources.find(({ isOpenWorkbook }) => isOpenWorkbook);
  return open !== undefined && open.name === at.file && at.cell !== undefined;
}
