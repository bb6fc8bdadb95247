import type { AwardId, Entry, SchoolYear, UnitFacts } from "../../domain";
import { countsAsMember } from "./counts-as-member";
import type { DenominatorPolicy } from "./counts-as-member";
import type { EntryIndex } from "../lookup/entry-index";
import { knownValue } from "../cells/known-value";

/** What the lists of individuals of one school and year say of its members. Absent is unknown. */
export type MemberCounts = Pick<UnitFacts, "members" | "ldttCount" | "cstdcsCount" | "completedCount">;

/** All the ways in which a figure may have been counted, the likeliest first; empty where the lists say nothing. */
export interface CountsSeen {
  readonly members: readonly number[];
  readonly ldtt: readonly number[];
  /** The base titles alone, or with the holders of a higher one, by what became of them. */
  readonly ldttBy: Readonly<Partial<Record<Entry["status"], number>>>;
  readonly cstdcs: readonly number[];
  readonly completed: readonly number[];
}

/** The titles that a unit's criteria count. */
const base: AwardId = "LDTT";
const higher: AwardId = "CSTDCS";

const seenIn = new WeakMap<EntryIndex, Map<string, CountsSeen>>();

/** Counts a school's members of a year: the decided titles where there are any, else the proposed ones. */
export function memberCountsOf(
  index: EntryIndex,
  school: string,
  year: SchoolYear,
  policy: DenominatorPolicy,
): MemberCounts {
  const seen = countsSeen(index, school, year, policy);
  return {
    ...(seen.members[0] === undefined ? {} : { members: seen.members[0] }),
    ...(seen.ldtt[0] === undefined ? {} : { ldttCount: seen.ldtt[0] }),
    ...(seen.cstdcs[0] === undefined ? {} : { cstdcsCount: seen.cstdcs[0] }),
    ...(seen.completed[0] === undefined ? {} : { completedCount: seen.completed[0] }),
  };
}

/** Gives every way to count a school's members of a year; computed once a school and year. */
export function countsSeen(
  index: EntryIndex,
  school: string,
  year: SchoolYear,
  policy: DenominatorPolicy,
): CountsSeen {
  const known = seenIn.get(index) ?? new Map<string, CountsSeen>();
  seenIn.set(index, known);
  const key = `${school}|${year}|${policy}`;
  let seen = known.get(key);
  if (seen === undefined) {
    const people = index
      .schoolYearOf(school, year)
      .filter(({ kind, name }) => kind === "individual" && name !== null);
    seen = { ...countTitles(index, people), ...countRoster(index, people, policy) };
    known.set(key, seen);
  }
  return seen;
}

function countTitles(
  index: EntryIndex,
  people: readonly Entry[],
): Pick<CountsSeen, "ldtt" | "ldttBy" | "cstdcs"> {
  const ldtt: number[] = [];
  const ldttBy: Partial<Record<Entry["status"], number>> = {};
  const cstdcs: number[] = [];
  for (const status of ["decided", "proposed"] as const) {
    const rows = people.filter((entry) => entry.status === status);
    const listed = rows.filter((entry) => holds(entry, base));
    // Lists of the higher title alone say nothing of how many hold the base one.
    if (listed.length === 0) continue;
    const above = rows.filter((entry) => holds(entry, higher));
    // Whoever has the higher title meets the criteria of the base one (L2022 Điều 23), so both count towards the share.
    const both = countPeople(index, [...listed, ...above]);
    ldtt.push(both, countPeople(index, listed));
    ldttBy[status] = both;
    cstdcs.push(countPeople(index, above));
  }
  return { ldtt, ldttBy, cstdcs };
}

function countRoster(
  index: EntryIndex,
  people: readonly Entry[],
  policy: DenominatorPolicy,
): Pick<CountsSeen, "members" | "completed"> {
  const staff = people.filter(({ list }) => list.reading.kind === "roster");
  const counted = staff.filter((entry) => countsAsMember(entry, policy));
  if (counted.length === 0) return { members: [], completed: [] };
  const members = [countPeople(index, counted)];
  if (counted.some((entry) => knownValue(entry, "rating") === undefined)) return { members, completed: [] };
  const completed = counted.filter((entry) => knownValue(entry, "rating") !== "KHTNV");
  return { members, completed: [countPeople(index, completed)] };
}

function holds(entry: Entry, award: AwardId): boolean {
  return entry.awards.some((held) => held.award === award);
}

/** Distinct people: of one name, each full or partial birth date is a person; a row without one is any of them. */
function countPeople(index: EntryIndex, entries: readonly Entry[]): number {
  const known = new Set<string>();
  const namesWithDate = new Set<string>();
  const undated = new Set<string>();
  for (const entry of entries) {
    const name = index.foldedName(entry);
    const birthDate = knownValue(entry, "birthDate");
    if (birthDate === undefined) undated.add(name);
    else {
      namesWithDate.add(name);
      known.add(`${name}|${birthDate}`);
    }
  }
  let total = known.size;
  for (const name of undated) if (!namesWithDate.has(name)) total += 1;
  return total;
}
