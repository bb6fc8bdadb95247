import { parseCellAddress } from "../domain/cell-address";
import type { FindingRow } from "../domain/check-result";
import { awardKey } from "./list-award-lines";

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
  const { award } = params;
  if (at.file === undefined || at.sheet === undefined || row === undefined) return undefined;
  return typeof award === "string" ? awardKey({ file: at.file, sheet: at.sheet, row }, award) : undefined;
}
