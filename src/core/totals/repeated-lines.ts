import type { Entry, EntryList } from "../domain/entry";
import { canBeSame } from "./nominee";
import type { AwardLine } from "./award-line";

type Line = Omit<AwardLine, "counted">;

/** Lines that stand for one award, at most one of each list; the first is the one that counts. */
interface Award {
  readonly lines: Line[];
  readonly lists: Set<string>;
}

/**
 * Finds the lines that repeat an award counted elsewhere, such as one results list of the school and one of the commune.
 *
 * One award has one nominee, school year and status, and for a form of commendation, which may be given twice a year, no two
 * decision numbers. Within one list nothing is taken for a repetition: that is for the check of duplicates to say. What lacks
 * a year cannot be recognised and counts by itself, as does a nameless nominee, who is somebody of its own. Of the repeated
 * lines the one that knows most of the money counts.
 */
export function findRepeatedLines<L extends Line>(lines: readonly L[]): ReadonlySet<L> {
  const repeated = new Set<L>();
  const known = new Map<string, Award[]>();
  for (const line of inSeveralLists(lines).sort(byKnowledge)) {
    const key = `${String(line.nominee.identity)}|${line.entry.year ?? ""}|${line.award}|${line.entry.status}`;
    const awards = known.get(key) ?? [];
    if (awards.length === 0) known.set(key, awards);
    if (!joinOneOf(awards, line)) awards.push({ lines: [line], lists: new Set([keyOfList(line.entry)]) });
    else repeated.add(line);
  }
  return repeated;
}

/** Only who stands in a second list can be repeated: most nominees of most lists are looked at no further. */
function inSeveralLists<L extends Line>(lines: readonly L[]): L[] {
  const firstList = new Map<number, EntryList>();
  const several = new Set<number>();
  for (const { entry, nominee } of lines) {
    if (nominee.standsAlone) continue;
    const first = firstList.get(nominee.identity);
    if (first === undefined) firstList.set(nominee.identity, entry.list);
    else if (first !== entry.list) several.add(nominee.identity);
  }
  if (several.size === 0) return [];
  return lines.filter(({ entry, nominee }) => several.has(nominee.identity) && entry.year !== null);
}

function joinOneOf(awards: readonly Award[], line: Line): boolean {
  const list = keyOfList(line.entry);
  const award = awards.find(
    ({ lines, lists }) => !lists.has(list) && lines.every((other) => isSame(other, line)),
  );
  award?.lines.push(line);
  award?.lists.add(list);
  return award !== undefined;
}

const keysOfLists = new WeakMap<EntryList, string>();

/** Entries of one list share it, so its key is made once. */
function keyOfList({ list, file, sheet }: Entry): string {
  const known = keysOfLists.get(list);
  if (known !== undefined) return known;
  const key = `${file}|${sheet}|${list.reading.range}`;
  keysOfLists.set(list, key);
  return key;
}

function isSame(a: Line, b: Line): boolean {
  return (
    canBeSame(a.nominee, b.nominee) && (a.record?.kind !== "commendation-form" || !decisionsDiffer(a, b))
  );
}

function decisionsDiffer(a: Line, b: Line): boolean {
  const [one, other] = [a.entry.decision?.number, b.entry.decision?.number];
  return typeof one === "string" && typeof other === "string" && one !== other;
}

/**
 * Lines that know the money due, then the recorded one, then more of the birth date come first; the order in which lines came
 * decides the rest. A line without a date would stand for one of two namesakes, and hide one of them.
 */
function byKnowledge(a: Line, b: Line): number {
  return knowledge(b) - knowledge(a) || b.nominee.birth.length - a.nominee.birth.length;
}

function knowledge(line: Line): number {
  return (line.dueVnd === null ? 0 : 2) + (line.recordedVnd === null ? 0 : 1);
}
