/** Reads one sheet: its lists, what stands around them, and what nobody can place. */
import type {
  ListReading,
  Region,
  SheetReading,
  SheetRole,
  SummaryReading,
  UnreadRange,
} from "../domain/reading";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/snapshot";
import { buildRegions } from "./sheet/build-regions";
import type { CellLabel, RegionKind } from "./sheet/build-regions";
import { markPeople } from "./find-people";
import { coverLists } from "./list/cover-lists";
import { findLists } from "./list/list-range";
import type { Profile } from "./profile/profile";
import { readList } from "./list/read-list";
import { readSummary } from "./read-summary";
import { detectSheetEncoding } from "./sheet/sheet-encoding";
import { buildSheetGrid } from "./sheet/sheet-grid";
import type { SheetGrid } from "./sheet/sheet-grid";
import { isInstruction, roleWithoutLists } from "./sheet-role";

export interface SheetResult {
  readonly sheet: SheetReading;
  readonly lists: readonly ListReading[];
  readonly summary: readonly SummaryReading[];
  readonly regions: readonly Region[];
  readonly unread: readonly UnreadRange[];
}

export function readSheet(
  sheet: SheetSnapshot,
  { file, date1904 }: Pick<WorkbookSnapshot, "file" | "date1904">,
  profile: Profile,
): SheetResult {
  const grid = buildSheetGrid(sheet, date1904, detectSheetEncoding(sheet));
  if (grid.rows.length === 0) return withoutLists(grid, "empty");
  if (isInstruction(grid)) return withoutLists(grid, "instruction");
  const found = findLists(grid, profile);
  for (const list of found) list.reading = readList(grid, list, found, file, profile);
  const lists = found.flatMap((list) => (list.reading === undefined ? [] : [list.reading]));
  if (lists.length === 0) return withoutLists(grid, roleWithoutLists(grid));
  const { regions, unread } = coverLists(grid, found);
  return {
    sheet: { name: sheet.name, state: sheet.state, role: "list" },
    lists,
    summary: [],
    regions,
    unread: markPeople(grid, unread),
  };
}

function withoutLists(grid: SheetGrid, role: SheetRole): SheetResult {
  const kinds: Readonly<Record<SheetRole, RegionKind>> = {
    list: "unread",
    summary: "summary",
    reference: "reference",
    instruction: "instruction",
    empty: "unread",
    other: "unread",
  };
  const label: CellLabel = { is: kinds[role] };
  const regions = buildRegions(grid, () => () => label);
  const unread =
    role === "other" ? regions.map(({ sheet, range }) => ({ sheet, range, why: "no-list" as const })) : [];
  return {
    sheet: { name: grid.sheet.name, state: grid.sheet.state, role },
    lists: [],
    summary: role === "summary" ? readSummary(grid) : [],
    regions,
    unread: markPeople(grid, unread),
  };
}
