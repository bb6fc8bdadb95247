/** Finds the nominee of each decision among the cases of today, by content. */
import { groupBy } from "../domain/group-by";
import type { DecisionState, DecisionSubject, FactChange, LoggedDecision } from "../domain/council";
import { foldWithoutAccents } from "../text";
import { changedFacts } from "./judged-facts";
import { canBeSamePerson, nameKey, scopeKey } from "./nominee-keys";
import type { ReviewCase } from "./review-cases";
import { namesakeKey, staffKey, subjectKey } from "./subject-key";

export interface PlacedDecision {
  readonly logged: LoggedDecision;
  readonly state: DecisionState;
  /** Undefined where it is orphaned. */
  readonly found: ReviewCase | undefined;
  readonly changes: readonly FactChange[];
  /** Cases that an orphaned decision may belong to. */
  readonly candidates: readonly ReviewCase[];
}

const fullDate = 10;

/** Places every decision; each comes back once, with its nominee or as orphaned. Later ones rule where two stand on one case. */
export function placeDecisions(
  heads: readonly LoggedDecision[],
  cases: readonly ReviewCase[],
): readonly PlacedDecision[] {
  const index = indexOf(cases);
  const exact = new Map(heads.map((logged) => [logged, exactly(logged, index)]));
  const taken = new Set([...exact.values()].filter((each) => each !== undefined));
  const free = (found: readonly ReviewCase[]): readonly ReviewCase[] =>
    found.filter((each) => !taken.has(each));
  const likely = new Map(
    heads.map((logged) => [
      logged,
      exact.get(logged) === undefined ? free(likeness(logged.subject, index)) : [],
    ]),
  );
  const wanted = countWanted([...likely.values()]);
  const placed = heads.map((logged) => {
    const [only, other] = likely.get(logged) ?? [];
    const isSure = only !== undefined && other === undefined && wanted.get(only) === 1;
    return placedOn(logged, exact.get(logged) ?? (isSure ? only : undefined), index);
  });
  return withOverruled(placed);
}

interface CaseIndex {
  readonly exact: ReadonlyMap<string, ReviewCase>;
  readonly byName: ReadonlyMap<string, readonly ReviewCase[]>;
  readonly byStaff: ReadonlyMap<string, readonly ReviewCase[]>;
  readonly byLooseName: ReadonlyMap<string, readonly ReviewCase[]>;
  readonly byBirth: ReadonlyMap<string, readonly ReviewCase[]>;
}

function indexOf(cases: readonly ReviewCase[]): CaseIndex {
  return {
    exact: new Map(cases.map((each) => [each.key, each])),
    byName: groupBy(cases, ({ subject }) => namesakeKey(subject)),
    byStaff: groupBy(cases, ({ subject }) => staffKey(subject)),
    byLooseName: groupBy(cases, ({ subject }) => looseNameKey(subject)),
    byBirth: groupBy(cases, ({ subject }) => birthKey(subject)),
  };
}

/** One who is known by no full date or code, beside others whom the name fits too, is the same only if all facts are. */
function exactly({ subject, facts }: LoggedDecision, index: CaseIndex): ReviewCase | undefined {
  const found = index.exact.get(subjectKey(subject) ?? "");
  if (found === undefined) return undefined;
  const isKnown = subject.birthDate?.length === fullDate || subject.staffCode !== null;
  const others = likeness(subject, index).length > 1;
  return isKnown || !others || changedFacts(facts, found.facts).length === 0 ? found : undefined;
}

function likeness(subject: DecisionSubject, index: CaseIndex): readonly ReviewCase[] {
  const named = index.byName.get(namesakeKey(subject) ?? "") ?? [];
  const coded = index.byStaff.get(staffKey(subject) ?? "") ?? [];
  return [...new Set([...named, ...coded])].filter((each) => canBeSamePerson(subject, each.subject));
}

/** Whom a person may take for the nominee: same school and year, and a like name or the same day of birth. */
function resemblance(subject: DecisionSubject, index: CaseIndex): readonly ReviewCase[] {
  const named = index.byLooseName.get(looseNameKey(subject) ?? "") ?? [];
  const born = index.byBirth.get(birthKey(subject) ?? "") ?? [];
  return [...new Set([...named, ...born])];
}

function looseNameKey(subject: DecisionSubject): string | undefined {
  return subject.name === null ? undefined : `${scopeKey(subject)}${foldWithoutAccents(subject.name)}`;
}

function birthKey(subject: DecisionSubject): string | undefined {
  const { birthDate } = subject;
  return birthDate?.length === fullDate ? `${scopeKey(subject)}${birthDate}` : undefined;
}

function countWanted(wishes: readonly (readonly ReviewCase[])[]): ReadonlyMap<ReviewCase, number> {
  const wanted = new Map<ReviewCase, number>();
  for (const each of wishes.flat()) wanted.set(each, (wanted.get(each) ?? 0) + 1);
  return wanted;
}

function placedOn(logged: LoggedDecision, found: ReviewCase | undefined, index: CaseIndex): PlacedDecision {
  if (found === undefined) {
    const candidates = resemblance(logged.subject, index);
    return { logged, state: "orphaned", found, changes: [], candidates };
  }
  const changes = [...changedName(logged.subject, found.subject), ...changedFacts(logged.facts, found.facts)];
  return { logged, state: changes.length === 0 ? "holds" : "reopened", found, changes, candidates: [] };
}

/** A name that was corrected, found by the staff code, is a change that the council sees. */
function changedName(before: DecisionSubject, after: DecisionSubject): readonly FactChange[] {
  return nameKey(before) === nameKey(after) ? [] : [{ name: "name", before: before.name, after: after.name }];
}

function withOverruled(placed: readonly PlacedDecision[]): readonly PlacedDecision[] {
  const ruling = new Map<ReviewCase, PlacedDecision>();
  for (const each of placed) if (each.found !== undefined) ruling.set(each.found, each);
  return placed.map((each) =>
    each.found === undefined || ruling.get(each.found) === each ? each : { ...each, state: "overruled" },
  );
}
