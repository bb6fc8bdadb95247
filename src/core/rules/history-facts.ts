import { shiftSchoolYear } from "../domain";
import type { Entry, HeldAward } from "../domain";
import type { EntryIndex } from "./entry-index";
import { comparePeople } from "./same-person";

export interface HistoryFacts {
  /** Titles that were decided, by the lists given. */
  readonly held: readonly HeldAward[];
  /** True where the lists say what the nominee got in each of the two years before. */
  readonly isComplete: boolean;
}

const unknown: HistoryFacts = { held: [], isComplete: false };

/**
 * Collects the awards that a nominee was given, from the results lists of all years.
 *
 * What is not in the lists given may still have been awarded, so the history counts as complete only where the nominee
 * stands in a results list of each of the two years before.
 */
export function historyOf(entry: Entry, index: EntryIndex): HistoryFacts {
  const { year } = entry;
  if (year === null) return unknown;
  const decided = index
    .decidedLike(entry)
    .filter(
      (other) => other.year !== null && other.year <= year && comparePeople(entry, other) !== "different",
    );
  if (decided.length === 0) return unknown;
  const years = new Set(decided.map((other) => other.year));
  const isComplete = [-1, -2].every((shift) => years.has(shiftSchoolYear(year, shift) ?? null));
  const held = new Map<string, HeldAward>();
  for (const other of decided) {
    for (const { award } of other.awards) {
      if (other.year !== null) held.set(`${other.year}|${award}`, { award, schoolYear: other.year });
    }
  }
  return { held: [...held.keys()].sort().flatMap((key) => held.get(key) ?? []), isComplete };
}
