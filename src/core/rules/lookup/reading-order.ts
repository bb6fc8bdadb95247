import type { Entry, WorkbookReading } from "../../domain";

/**
 * Gives entries in the order of their files, sheets and rows, so that "the later row" means the same however they came.
 * Entries that are already in order, as intake gives them, are only looked through.
 */
export function inReadingOrder(
  entries: readonly Entry[],
  readings: readonly WorkbookReading[],
): readonly Entry[] {
  const positions = new Map<string, number>();
  for (const { file, sheets } of readings) {
    for (const { name } of [{ name: "" }, ...sheets]) positions.set(`${file}|${name}`, positions.size);
  }
  const compare = (left: Entry, right: Entry): number =>
    positionOf(left, positions) - positionOf(right, positions) ||
    compareText(left.file, right.file) ||
    compareText(left.sheet, right.sheet) ||
    left.row - right.row ||
    compareText(left.name ?? "", right.name ?? "");
  const isOrdered = entries.every((entry, at) => {
    const previous = entries[at - 1];
    if (previous === undefined || isJustBefore(previous, entry)) return true;
    return compare(previous, entry) <= 0;
  });
  return isOrdered ? entries : [...entries].sort(compare);
}

/** The usual case, without a look-up. */
function isJustBefore(previous: Entry, entry: Entry): boolean {
  return previous.row < entry.row && previous.file === entry.file && previous.sheet === entry.sheet;
}

function positionOf(entry: Entry, positions: ReadonlyMap<string, number>): number {
  return positions.get(`${entry.file}|${entry.sheet}`) ?? positions.size;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
