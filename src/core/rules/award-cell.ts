import { parseCellAddress } from "../domain";
import type { Entry, EntryAward } from "../domain";
import { findCell, nameCell } from "./list-in-run";

/**
 * Gives the cell to point at for an award of an entry: where the row names it; the name cell where a section row or
 * the title names it for many rows.
 */
export function awardCell(entry: Entry, award: EntryAward): string {
  const row = parseCellAddress(award.cell)?.row;
  return row === undefined || row < entry.row ? nameCell(entry) : award.cell;
}

/** Gives the cell where an entry's award stands or would stand, whatever it says. */
export function anyAwardCell(entry: Entry): string {
  const named = entry.awards[0];
  if (named !== undefined) return awardCell(entry, named);
  return findCell(entry, "titles") ?? findCell(entry, "awards") ?? nameCell(entry);
}
