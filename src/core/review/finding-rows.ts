/** Which findings are about which award of which entry. */
import type { AwardId } from "../domain/award";
import { isInRange, parseCellAddress } from "../domain/cell-address";
import type { FindingRow } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import { groupBy } from "../domain/group-by";
import { placeKey } from "../domain/place";
import type { RowPlace } from "../domain/place";

export type FindFindings = (entry: Entry, award: AwardId) => readonly FindingRow[];

/** What is said of the row counts for each of its awards, but where it names an award, or stands in another entry's cell. */
export function createFindingFinder(
  findings: readonly FindingRow[],
  entries: readonly Entry[],
): FindFindings {
  const byRow = groupBy(findings, keyOfFinding);
  const isAbout = createIsAbout(entries);
  return (entry, award) =>
    (byRow.get(rowKey(entry)) ?? []).filter(
      (finding) => isAboutAward(finding, award) && isAbout(finding, entry),
    );
}

/** A finding that names other awards of the row is not about this one. */
function isAboutAward({ params }: FindingRow, award: AwardId): boolean {
  const named = typeof params.award === "string" ? [params.award] : params.awards;
  return !Array.isArray(named) || named.includes(award);
}

/** Tells whether a finding in an entry's row is about that entry. */
export type IsAbout = (finding: FindingRow, entry: Entry) => boolean;

/** Of entries that share a row, those are meant whose cell the finding names; where nobody's, those of the table that holds it. */
export function createIsAbout(entries: readonly Entry[]): IsAbout {
  const owners = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (!sharesRow(entry)) continue;
    for (const cell of cellsOf(entry)) {
      const key = cellKey(entry, cell);
      owners.set(key, (owners.get(key) ?? new Set()).add(placeKey(entry)));
    }
  }
  return ({ at: { cell } }, entry) => {
    if (!sharesRow(entry) || cell === undefined) return true;
    const own = owners.get(cellKey(entry, cell));
    return own === undefined ? isInRange(cell, entry.list.reading.range) : own.has(placeKey(entry));
  };
}

function sharesRow({ ofYear, ofName }: Entry): boolean {
  return ofYear !== undefined || ofName !== undefined;
}

function cellsOf({ fields, awards }: Entry): readonly string[] {
  const ofFields = Object.values(fields).flatMap(({ cell, cells }) => [cell ?? [], Object.keys(cells ?? {})]);
  return [...ofFields.flat(), ...awards.map(({ cell }) => cell)];
}

function cellKey({ file, sheet }: RowPlace, cell: string): string {
  return JSON.stringify([file, sheet, cell]);
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
