/** Reads, checks and makes a slip of one workbook. */
import { addSheet } from "../../src/adapters/xlsx/inject/add-sheet";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { buildSlips, check, findSlipSheet, readWorkbook } from "../../src/core";
import type { WorkbookSlip, WorkbookSnapshot } from "../../src/core";

export async function snapshotOf(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const result = await readWorkbookFile(bytes, name);
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

async function slipOf(bytes: Uint8Array, name: string): Promise<WorkbookSlip | undefined> {
  const reading = readWorkbook(await snapshotOf(bytes, name));
  const checked = check({
    readings: [reading],
    appliedOn: "2025-07-25",
    commune: "xã Tân Lập",
    period: null,
  });
  return buildSlips(checked).workbooks[0];
}

export interface Slipped {
  readonly slip: WorkbookSlip;
  readonly copy: Uint8Array;
}

/** Gives the slip and the marked copy; undefined where nothing is to correct. */
export async function slipWithCopy(bytes: Uint8Array, name: string): Promise<Slipped | undefined> {
  const slip = await slipOf(bytes, name);
  if (!slip) return undefined;
  const replaces = findSlipSheet(await snapshotOf(bytes, name));
  const result = addSheet(bytes, name, { ...slip, ...(replaces !== undefined && { replaces }) });
  if (!result.ok) throw new Error(result.failure.detail);
  return { slip, copy: result.value };
}

export async function slipped(bytes: Uint8Array, name: string): Promise<Uint8Array | undefined> {
  return (await slipWithCopy(bytes, name))?.copy;
}
