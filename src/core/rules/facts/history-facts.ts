import { firstDayOf, shiftSchoolYear } from "../../domain";
import type { Entry, HeldAward, YearRating } from "../../domain";
import { inForceOn } from "../../law";
import { foldedWords } from "../cells/folded-words";
import { parseEarlierYears } from "./previous-awards";
import type { EarlierYears } from "./previous-awards";
import { ratedYears } from "./rated-years";
import { rawLines, rawText } from "../cells/raw-text";
import { comparePeople } from "./same-person";

export interface HistoryFacts {
  /** Titles that were decided, by the lists given and by what the row itself says. */
  readonly held: readonly HeldAward[];
  /** True where the lists say what the nominee got in each of the two years before. */
  readonly isComplete: boolean;
  /** The ratings of several years, where they are enough to be weighed. */
  readonly ratings?: readonly YearRating[];
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
  const tells = fields.previousAwards !== undefined || fields.achievements !== undefined;
  if (year === null || (alike.length === 0 && !tells)) return unknown;
  const decided = alike.filter(
    (other) => other.year !== null && other.year <= year && comparePeople(entry, other) !== "different",
  );
  const held = new Map<string, HeldAward>();
  const hold = (award: HeldAward) => held.set(`${award.schoolYear}|${award.award}`, award);
  for (const other of decided) {
    if (isThematic(other)) continue;
    for (const { award } of other.awards) if (other.year !== null) hold({ award, schoolYear: other.year });
  }
  const told = ownHistory(entry);
  for (const own of told.held) if (own.schoolYear <= year) hold(own);
  const ratings = ratedYears(entry, told.rated);
  if (decided.length === 0 && held.size === 0 && ratings === undefined) return unknown;
  const years = new Set(decided.map((other) => other.year));
  const isComplete = [-1, -2].every((shift) => years.has(shiftSchoolYear(year, shift) ?? null));
  const keys = [...held.keys()].sort();
  return {
    held: keys.flatMap((key) => held.get(key) ?? []),
    isComplete,
    ...(ratings === undefined ? {} : { ratings }),
    key: [String(isComplete), keys.join(), ...(ratings ?? []).map(keyOfRating)].join(";"),
  };
}

function keyOfRating({ year, rating }: YearRating): string {
  return `${String(year)} ${rating}`;
}

/** The lines of the row's own cell, else what its cells say together with the years in their heads, else what it tells as merit. */
function ownHistory(entry: Entry): EarlierYears {
  const inLines = parseEarlierYears(rawLines(entry, "previousAwards"));
  if (saysYears(inLines)) return inLines;
  const value = entry.fields.previousAwards?.value;
  const inCells = typeof value === "string" ? parseEarlierYears(value) : inLines;
  if (saysYears(inCells) || entry.fields.achievements === undefined) return inCells;
  const merits = rawLines(entry, "achievements");
  return /\d{4}/u.test(merits) ? parseEarlierYears(merits) : inCells;
}

function saysYears({ held, rated }: EarlierYears): boolean {
  return held.length > 0 || rated.length > 0;
}

/** What was given for a theme or a sudden deed is no ground for a later merit award (NĐ 98 Điều 4, NĐ 152 Điều 4.3). */
function isThematic(entry: Entry): boolean {
  const { category } = entry.fields;
  if (category === undefined || entry.governingOn === null) return false;
  const isNamed = /\b(?:chuyen de|dot xuat|theo dot)\b/u.test(foldedWords(rawText(entry, "category")));
  return isNamed && inForceOn("thematic", firstDayOf(entry.governingOn)) !== undefined;
}
