/** Which findings are about which award of which entry. */
import type { AwardId } from "../domain/award";
import { isInRange, parseCellAddress } from "../domain/cell-address";
import type { FindingRow } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import { groupBy } from "../domain/group-by";
import type { RowPlace } from "../domain/place";

export type FindFindings = (entry: Entry, award: AwardId) => readonly FindingRow[];

/** What is said of the row counts for each of its awards; what names an award or stands in the table beside, only there. */
export function createFindingFinder(findings: readonly FindingRow[]): FindFindings {
  const byRow = groupBy(findings, keyOfFinding);
  return (entry, award) =>
    (byRow.get(rowKey(entry)) ?? []).filter(
      (finding) => isAboutAward(finding, award) && standsInList(finding, entry),
    );
}

/** A finding that names another award of the row is not about this one. */
function isAboutAward({ params }: FindingRow, award: AwardId): boolean {
  return typeof params.award !== "string" || params.award === award;
}

/** Of tables side by side, only the one that holds the cell is meant. */
export function standsInList({ at: { cell } }: FindingRow, { ofName, list }: Entry): boolean {
  return ofName === undefined || cell === undefined || isInRange(cell, list.reading.range);
}

/** Gives the key of the row that a finding is in; undefined where it is in none. */
export function keyOfFinding({ at: { file = "", sheet = "", cell } }: FindingRow): string | undefined {
  const row = cell === undefined ? undefined : parseCellAddress(cell)?.row;
  return row === undefined ? undefined : rowKey({ file, sheet, row });
}

/** The key of a row, whichever of its entries is meant. */
export function rowKey({ file, sheet, row }: RowPlace): string {
  return JSON.stringify([file, sheet, row]);
}
