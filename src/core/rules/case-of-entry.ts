import type { AwardId, Entry, JudgeCase, LegalDate, PersonFacts, UnitFacts } from "../domain";
import { awardRecord } from "../law";
import type { EntryIndex } from "./entry-index";
import { personFactsOf } from "./person-facts";
import { unitFactsOf } from "./unit-facts";
import { knownValue } from "./known-value";

/** The case that a row makes for one of its awards. */
export interface EntryCase {
  readonly input: JudgeCase;
  /** True where earlier awards may be more than those found. */
  readonly isHistoryPartial: boolean;
}

/** What the settings let be assumed of every nominee. */
export interface Assumed {
  readonly person: PersonFacts;
  readonly unit: UnitFacts;
}

/** Builds the case of one award of a row. Facts that neither lists nor settings give are absent: unknown, not false. */
export function caseOfEntry(entry: Entry, award: AwardId, index: EntryIndex, assumed: Assumed): EntryCase {
  const { kind, year } = entry;
  const base: JudgeCase = {
    award,
    kind,
    decisionDate: decisionDateOf(entry, award),
    ...(year === null ? {} : { schoolYear: year }),
    ...votesOf(entry),
  };
  if (kind === "individual") {
    const { facts, isHistoryPartial } = personFactsOf(entry, award, index, assumed.person);
    return { input: { ...base, person: facts }, isHistoryPartial };
  }
  const { facts, isHistoryPartial } = unitFactsOf(entry, index, assumed.unit);
  return { input: { ...base, unit: facts }, isHistoryPartial };
}

/** A date assumed for all lists says nothing of the day on which a contest recognised its winners. */
function decisionDateOf({ governingOn, governedBy }: Entry, award: AwardId): LegalDate | null {
  const isOwn = governedBy === "row" || governedBy === "list";
  return isOwn || awardRecord(award)?.kind !== "contest-recognition" ? governingOn : null;
}

function votesOf(entry: Entry): Pick<JudgeCase, "votes"> {
  const votes = knownValue(entry, "votes");
  return votes === undefined ? {} : { votes: { members: votes.total, yes: votes.yes } };
}
