import { parseCellAddress } from "../../domain";
import type { Entry, EntryAward } from "../../domain";
import { nameCell } from "../lookup/list-in-run";

/**
 * Gives the cell to point at for an award of an entry: where the row names it; the name cell where a section row or
 * the title names it for many rows.
 */
export function awardCell(entry: Entry, award: EntryAward): string {
  const row = parseCellAddress(award.cell)?.row;
  return row === undefined || row < entry.row ? nameCell(entry) : award.cell;
}
