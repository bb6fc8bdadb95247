import { parseCellAddress } from "../domain/cell-address";
import type { FindingRow } from "../domain/check-result";
import { claimKey } from "./list-award-lines";

/**
 * Gives the rows that the check is certain say again what an earlier row says, for `TotalsInput.duplicates`.
 *
 * A suspected repetition (severity query) is a question to the school; until it is answered both rows count.
 */
export function findDuplicates(findings: readonly FindingRow[]): ReadonlySet<string> {
  return new Set(findings.flatMap((finding) => duplicateOf(finding) ?? []));
}

function duplicateOf({ code, severity, at, params }: FindingRow): string | undefined {
  if (code !== "duplicate-entry" || severity !== "error") return undefined;
  const row = at.cell === undefined ? undefined : parseCellAddress(at.cell)?.row;
  const { award, year, name } = params;
  if (at.file === undefined || at.sheet === undefined || row === undefined) return undefined;
  if (typeof award !== "string") return undefined;
  return claimKey({ file: at.file, sheet: at.sheet, row }, { award, year: textOf(year), name: textOf(name) });
}

function textOf(param: FindingRow["params"][string] | undefined): string | null {
  return typeof param === "string" ? param : null;
}
