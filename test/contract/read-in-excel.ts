/** Reads a workbook through Microsoft's genuine client, and asserts that nothing was written. */
import { createExcelWorkbookSource } from "../../src/adapters/excel/excel-workbook-source";
import type { WorkbookSnapshot } from "../../src/core";
import { openSnapshot } from "../host/excel/load-workbook";
import { openExcel } from "../host/open-excel";
import type { ProfileName } from "../host/profiles";
import { tell } from "./compare-sources";
import type { Told } from "./compare-sources";

export async function readInExcel(
  snapshot: WorkbookSnapshot,
  profile: ProfileName,
): Promise<WorkbookSnapshot> {
  const { host } = openExcel(openSnapshot(snapshot), profile);
  const result = await createExcelWorkbookSource().read();
  expect(host.counters.notModelled).toEqual([]);
  expect(host.counters.writes).toBe(0);
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

/** A workbook as its file gives it, and what is told of it. */
export interface FromFile {
  readonly snapshot: WorkbookSnapshot;
  readonly told: Told;
}

/** Reads and checks each file once, for all profiles. */
export function readOnce(
  read: (name: string) => Promise<WorkbookSnapshot>,
): (name: string) => Promise<FromFile> {
  const known = new Map<string, FromFile>();
  return async (name) => {
    const before = known.get(name);
    if (before) return before;
    const snapshot = await read(name);
    const fromFile = { snapshot, told: tell([snapshot]) };
    known.set(name, fromFile);
    return fromFile;
  };
}
