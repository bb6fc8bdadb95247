import type { AwardId, Entry, JudgeCase, LegalDate, PersonFacts, SchoolYear, UnitFacts } from "../../domain";
import { awardRecord } from "../../law";
import type { DenominatorPolicy } from "./counts-as-member";
import type { EntryIndex } from "../lookup/entry-index";
import { buildPersonFacts, keyOfPersonRow, readPersonRow } from "./person-facts";
import type { PersonRow } from "./person-facts";
import { unitFactsOf } from "./unit-facts";
import type { UnitKnown } from "./unit-facts";

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
  /** Who is counted as a member of a collective; all, unless said. */
  readonly denominatorPolicy?: DenominatorPolicy;
}

/** A case before it is built: equal parts make equal cases, so most rows of a list need none of their own. */
export interface EntryCaseDraft {
  readonly award: AwardId;
  readonly decisionDate: LegalDate | null;
  readonly schoolYear: SchoolYear | null;
  /** All else that the row and other lists say. */
  readonly rest: string | number;
  readonly person?: PersonRow;
  readonly unit?: UnitKnown;
}

/** Reads the case of one award of a row. Facts that neither lists nor settings give are absent: unknown, not false. */
export function draftCase(entry: Entry, award: AwardId, index: EntryIndex, assumed: Assumed): EntryCaseDraft {
  const { kind, year: schoolYear } = entry;
  const decisionDate = decisionDateOf(entry, award);
  if (kind === "individual") {
    const person = readPersonRow(entry, award, index);
    return { award, decisionDate, schoolYear, rest: withVotes(entry, keyOfPersonRow(person)), person };
  }
  const unit = unitFactsOf(entry, index, assumed.unit, assumed.denominatorPolicy);
  const known = `${kind}|${String(unit.isHistoryPartial)}|${JSON.stringify(unit.facts)}`;
  return { award, decisionDate, schoolYear, rest: withVotes(entry, known), unit };
}

/** Builds the case of a draft of this entry. */
export function buildCase(entry: Entry, draft: EntryCaseDraft, assumed: Assumed): EntryCase {
  const { award, decisionDate, schoolYear, person, unit } = draft;
  const votes = entry.fields.votes?.value ?? undefined;
  const said: JudgeCase = {
    award,
    kind: entry.kind,
    decisionDate,
    ...(schoolYear === null ? {} : { schoolYear }),
    ...(votes === undefined ? {} : { votes: { members: votes.total, yes: votes.yes } }),
  };
  if (person !== undefined) {
    const isHistoryPartial = !person.history.isComplete;
    return { input: { ...said, person: buildPersonFacts(person, assumed.person) }, isHistoryPartial };
  }
  const input = { ...said, ...(unit === undefined ? {} : { unit: unit.facts }) };
  return { input, isHistoryPartial: unit?.isHistoryPartial === true };
}

/** Builds the case of one award of a row. */
export function caseOfEntry(entry: Entry, award: AwardId, index: EntryIndex, assumed: Assumed): EntryCase {
  return buildCase(entry, draftCase(entry, award, index, assumed), assumed);
}

function withVotes({ fields }: Entry, rest: string | number): string | number {
  const votes = fields.votes?.value ?? undefined;
  return votes === undefined ? rest : `${String(rest)}|${String(votes.yes)}/${String(votes.total)}`;
}

/** A date assumed for all lists says nothing of the day on which a contest recognised its winners. */
function decisionDateOf({ governingOn, governedBy }: Entry, award: AwardId): LegalDate | null {
  const isOwn = governedBy === "row" || governedBy === "list";
  return isOwn || awardRecord(award)?.kind !== "contest-recognition" ? governingOn : null;
}
