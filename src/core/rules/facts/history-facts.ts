import { firstDayOf, shiftSchoolYear } from "../../domain";
import type { Entry, HeldAward } from "../../domain";
import { inForceOn } from "../../law";
import { foldedWords } from "../cells/folded-words";
import { parsePreviousAwards } from "./previous-awards";
import { rawLines, rawText } from "../cells/raw-text";
import { comparePeople } from "./same-person";

export interface HistoryFacts {
  /** Titles that were decided, by the lists given and by what the row itself says. */
  readonly held: readonly HeldAward[];
  /** True where the lists say what the nominee got in each of the two years before. */
  readonly isComplete: boolean;
  /** Equal for equal histories. */
  readonly key: string;
}

const unknown: HistoryFacts = { held: [], isComplete: false, key: "" };

/**
 * Collects the awards that a nominee was given: from the results lists of all years, and from the row's own cell of earlier
 * awards where it says the years.
 *
 * What is not in the lists given may still have been awarded, so the history counts as complete only where the nominee
 * stands in a results list of each of the two years before.
 *
 * @param alike - decided rows that can be about the nominee
 */
export function historyOf(entry: Entry, alike: readonly Entry[]): HistoryFacts {
  const { year, fields } = entry;
  if (year === null || (alike.length === 0 && fields.previousAwards === undefined)) return unknown;
  const decided = alike.filter(
    (other) => other.year !== null && other.year <= year && comparePeople(entry, other) !== "different",
  );
  const held = new Map<string, HeldAward>();
  const hold = (award: HeldAward) => held.set(`${award.schoolYear}|${award.award}`, award);
  for (const other of decided) {
    if (isThematic(other)) continue;
    for (const { award } of other.awards) if (other.year !== null) hold({ award, schoolYear: other.year });
  }
  for (const own of ownHistory(entry)) if (own.schoolYear <= year) hold(own);
  if (decided.length === 0 && held.size === 0) return unknown;
  const years = new Set(decided.map((other) => other.year));
  const isComplete = [-1, -2].every((shift) => years.has(shiftSchoolYear(year, shift) ?? null));
  const keys = [...held.keys()].sort();
  return {
    held: keys.flatMap((key) => held.get(key) ?? []),
    isComplete,
    key: `${String(isComplete)};${keys.join()}`,
  };
}

/** The lines of the row's own cell, else what its cells say together with the years in their heads. */
function ownHistory(entry: Entry): readonly HeldAward[] {
  const inLines = parsePreviousAwards(rawLines(entry, "previousAwards"));
  const value = entry.fields.previousAwards?.value;
  return inLines.length > 0 || typeof value !== "string" ? inLines : parsePreviousAwards(value);
}

/** What was given for a theme or a sudden deed is no ground for a later merit award (NĐ 98 Điều 4, NĐ 152 Điều 4.3). */
function isThematic(entry: Entry): boolean {
  const { category } = entry.fields;
  if (category === undefined || entry.governingOn === null) return false;
  const isNamed = /\b(?:chuyen de|dot xuat|theo dot)\b/u.test(foldedWords(rawText(entry, "category")));
  return isNamed && inForceOn("thematic", firstDayOf(entry.governingOn)) !== undefined;
}
