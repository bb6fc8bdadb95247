import type { AwardId, Entry, JudgeCase, LegalDate, PersonFacts, UnitFacts } from "../domain";
import { awardRecord } from "../law";
import type { DenominatorPolicy } from "./counts-as-member";
import type { EntryIndex } from "./entry-index";
import { buildPersonFacts, keyOfPersonRow, readPersonRow } from "./person-facts";
import { unitFactsOf } from "./unit-facts";

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

/** A case before it is built: equal keys make equal cases, so most rows of a list need none of their own. */
export interface EntryCaseDraft {
  readonly key: string;
  readonly build: () => EntryCase;
}

/** Reads the case of one award of a row. Facts that neither lists nor settings give are absent: unknown, not false. */
export function draftCase(entry: Entry, award: AwardId, index: EntryIndex, assumed: Assumed): EntryCaseDraft {
  const { kind, year } = entry;
  const decisionDate = decisionDateOf(entry, award);
  const votes = entry.fields.votes?.value ?? undefined;
  const voted = votes === undefined ? "" : `${String(votes.yes)}/${String(votes.total)}`;
  const base = `${award}|${kind}|${decisionDate ?? ""}|${year ?? ""}|${voted}`;
  const said = (): JudgeCase => ({
    award,
    kind,
    decisionDate,
    ...(year === null ? {} : { schoolYear: year }),
    ...(votes === undefined ? {} : { votes: { members: votes.total, yes: votes.yes } }),
  });
  if (kind === "individual") {
    const row = readPersonRow(entry, award, index);
    const isHistoryPartial = !row.history.isComplete;
    return {
      key: `${base}|${keyOfPersonRow(row)}`,
      build: () => ({
        input: { ...said(), person: buildPersonFacts(row, assumed.person) },
        isHistoryPartial,
      }),
    };
  }
  const { facts, isHistoryPartial } = unitFactsOf(entry, index, assumed.unit, assumed.denominatorPolicy);
  return {
    key: `${base}|${String(isHistoryPartial)}|${JSON.stringify(facts)}`,
    build: () => ({ input: { ...said(), unit: facts }, isHistoryPartial }),
  };
}

/** Builds the case of one award of a row. */
export function caseOfEntry(entry: Entry, award: AwardId, index: EntryIndex, assumed: Assumed): EntryCase {
  return draftCase(entry, award, index, assumed).build();
}

/** A date assumed for all lists says nothing of the day on which a contest recognised its winners. */
function decisionDateOf({ governingOn, governedBy }: Entry, award: AwardId): LegalDate | null {
  const isOwn = governedBy === "row" || governedBy === "list";
  return isOwn || awardRecord(award)?.kind !== "contest-recognition" ? governingOn : null;
}
