import type { CouncilDecision, CouncilVotes, DecisionRow } from "../domain/council";
import { awardRecord } from "../law";
import { decisionKindWords, reviewSentences } from "../messages/review-vi";

export function awardName(award: string): string {
  return awardRecord(award)?.nameVi ?? award;
}

/** Says a decision in one line: "Hạ danh hiệu xuống … (lý do)". */
export function describeDecision(decision: CouncilDecision): string {
  const { kind, to, reason, withdrawn, adoptedBecause } = decision;
  const award = to === undefined ? null : awardName(to);
  const made = reviewSentences.decision(decisionKindWords[kind], award, reason);
  const said = adoptedBecause === undefined ? made : reviewSentences.adopted(made, adoptedBecause);
  return withdrawn === true ? reviewSentences.withdrawn(said) : said;
}

/** Writes votes as people type them, and as they are read back. */
export function describeVotes({ yes, members, present, writtenYes, ballot }: CouncilVotes): string {
  const how = ballot === undefined ? null : reviewSentences[ballot];
  return reviewSentences.votes(yes, members, present ?? null, writtenYes ?? null, how);
}

/** Says how a decision stands today, and why where it no longer does. */
export function describeState({ decision, state, changes, candidates }: DecisionRow): string {
  const said = describeDecision(decision);
  if (state === "reopened") {
    const told = changes.map(({ name, before, after }) => reviewSentences.change(name, before, after));
    return reviewSentences.reopened(said, told.join("; "));
  }
  return state === "orphaned"
    ? reviewSentences.orphaned(said, candidates.length)
    : reviewSentences[state](said);
}
