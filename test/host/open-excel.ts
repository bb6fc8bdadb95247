import { attach } from "./attach/node-client";
import { Workbook, hostOf } from "./excel/workbook";
import type { ProfileName } from "./profiles";
import type { OfficeHost } from "./wire/office-host";

export interface OpenExcel {
  readonly workbook: Workbook;
  readonly host: OfficeHost;
}

/** Opens a workbook in the simulated Excel and joins Microsoft's client to it. */
export function openExcel(workbook: Workbook, profile: ProfileName = "latest"): OpenExcel {
  const host = hostOf(workbook);
  attach(host, "excel", profile);
  return { workbook, host };
}

/** A new workbook with two sheets. */
export const openBlank = (profile: ProfileName = "latest"): OpenExcel =>
  openExcel(new Workbook("Book1.xlsx", ["Sheet1", "Data 2"]), profile);
