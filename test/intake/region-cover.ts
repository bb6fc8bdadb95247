/** Checks a reading's regions against the cells of its snapshot: disjoint, and no cell left out. */
import { columnNumber } from "../../src/core/domain/cell-address";
import type { WorkbookReading } from "../../src/core/domain/reading";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../src/core/domain/snapshot";

/** Gives what is wrong, each as one line; an empty list where all cells are covered once. */
export function findCoverFaults(
  snapshot: WorkbookSnapshot,
  reading: Pick<WorkbookReading, "regions" | "unread">,
): readonly string[] {
  return snapshot.sheets.flatMap((sheet) => faultsOfSheet(sheet, reading));
}

interface Rectangle {
  readonly range: string;
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

function faultsOfSheet(
  sheet: SheetSnapshot,
  { regions, unread }: Pick<WorkbookReading, "regions" | "unread">,
): readonly string[] {
  const own = regions.filter((region) => region.sheet === sheet.name);
  const rectangles = own.map(({ range }) => rectangleOf(range));
  const faults: string[] = [];
  for (const row of sheet.rows) {
    const near = rectangles.filter(({ fromRow, toRow }) => row.row >= fromRow && row.row <= toRow);
    faults.push(...overlaps(near, row.row, sheet.name));
    for (const cell of row.cells) {
      if (!saysSomething(cell)) continue;
      const covering = near.filter(
        ({ fromColumn, toColumn }) => cell.column >= fromColumn && cell.column <= toColumn,
      );
      if (covering.length !== 1)
        faults.push(
          `${sheet.name} row ${String(row.row)} column ${String(cell.column)}: ${String(covering.length)}`,
        );
    }
  }
  const unreadRegions = own.filter(({ is }) => is === "unread").map(({ range }) => range);
  const told = unread.filter((entry) => entry.sheet === sheet.name).map(({ range }) => range);
  if (unreadRegions.join() !== told.join()) faults.push(`${sheet.name}: unread ${told.join()}`);
  return faults;
}

function overlaps(near: readonly Rectangle[], row: number, sheet: string): readonly string[] {
  const sorted = [...near].sort((a, b) => a.fromColumn - b.fromColumn);
  return sorted
    .filter((rectangle, index) => index > 0 && rectangle.fromColumn <= (sorted[index - 1]?.toColumn ?? 0))
    .map(({ range }) => `${sheet} row ${String(row)}: ${range} overlaps`);
}

function rectangleOf(range: string): Rectangle {
  const [from = "", to = from] = range.split(":");
  const [fromColumn, fromRow] = positionOf(from);
  const [toColumn, toRow] = positionOf(to);
  return { range, fromRow, toRow, fromColumn, toColumn };
}

function positionOf(address: string): readonly [column: number, row: number] {
  const letters = /^[A-Z]+/u.exec(address)?.[0] ?? "";
  return [columnNumber(letters), Number(address.slice(letters.length))];
}

const INVISIBLE = /[\p{White_Space}\p{Cc}\p{Cf}]/gu;

/** Blank strings and invisible characters are empty to a reader of the sheet. */
function saysSomething({ value, error }: Cell): boolean {
  if (error !== undefined) return true;
  if (value === null) return false;
  return typeof value !== "string" || value.replace(INVISIBLE, "") !== "";
}
