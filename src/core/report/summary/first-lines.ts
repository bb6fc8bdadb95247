import { NomineeSet } from "../../totals";
import type { AwardLine } from "../../totals";

/** Picks one line for each distinct nominee of each group, the first that knows the most of the birth date. */
export function findFirstLines(
  lines: readonly AwardLine[],
  groupOf: (line: AwardLine) => string,
): ReadonlySet<AwardLine> {
  const groups = new Map<string, NomineeSet>();
  for (const line of lines) {
    const group = groupOf(line);
    const nominees = groups.get(group) ?? new NomineeSet();
    groups.set(group, nominees);
    nominees.add(line.nominee);
  }
  return new Set(lines.filter((line) => groups.get(groupOf(line))?.take(line.nominee) === true));
}
