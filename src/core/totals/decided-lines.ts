import type { AwardLine } from "./award-line";
import { canBeSame } from "./nominee";

/**
 * Finds the proposals of which another list of the folder says that they are decided, each with the line that says so.
 *
 * A title of a nominee and school year is decided once; a form of commendation, which may be given again, only for the same
 * occasion. A line without a year or name is recognised nowhere.
 */
export function findDecided(lines: readonly AwardLine[]): ReadonlyMap<AwardLine, AwardLine> {
  const decided = new Map<string, AwardLine[]>();
  for (const line of lines) {
    if (!isRecognised(line) || line.entry.status !== "decided" || line.entry.byCouncil === true) continue;
    const key = keyOf(line);
    const others = decided.get(key);
    if (others === undefined) decided.set(key, [line]);
    else others.push(line);
  }
  const found = new Map<AwardLine, AwardLine>();
  if (decided.size === 0) return found;
  for (const line of lines) {
    if (!isRecognised(line) || line.entry.status !== "proposed") continue;
    const same = decided.get(keyOf(line))?.find((other) => canBeSame(other.nominee, line.nominee));
    if (same !== undefined) found.set(line, same);
  }
  return found;
}

function isRecognised({ nominee, entry }: AwardLine): boolean {
  return !nominee.standsAlone && entry.year !== null;
}

function keyOf({ nominee, entry, award, record, occasion }: AwardLine): string {
  const key = `${String(nominee.identity)}|${entry.year ?? ""}|${award}`;
  return record?.kind === "commendation-form" ? `${key}|${occasion}` : key;
}
