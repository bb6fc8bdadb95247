import { parseCellAddress } from "../../domain/cell-address";
import type { Entry } from "../../domain/entry";
import type { Place } from "../../domain/place";

/** Who and which school stand in a row. */
export interface RowSubject {
  readonly name: string | null;
  readonly school: string | null;
}

/** Finds the nominee and the school of a place by its row; a place outside every record has its own school at most. */
export function createSubjectFinder(entries: readonly Entry[]): (at: Place) => RowSubject {
  const rows = new Map(entries.map((entry) => [rowKey(entry.file, entry.sheet, entry.row), entry]));
  return (at) => {
    const row = at.cell === undefined ? undefined : parseCellAddress(at.cell)?.row;
    const entry = row === undefined ? undefined : rows.get(rowKey(at.file ?? "", at.sheet ?? "", row));
    return { name: entry?.name ?? null, school: at.school ?? entry?.school ?? null };
  };
}

function rowKey(file: string, sheet: string, row: number): string {
  return JSON.stringify([file, sheet, row]);
}
