import type { AwardId } from "../domain/award";
import type { CouncilVotes, VoteOutcome, VoteProblem } from "../domain/council";
import type { LegalDate } from "../domain/legal-date";
import type { Settings } from "../law";
import { judge, voteThresholdOn, yesVotesNeeded } from "../rules";

const outcomes = { eligible: "reached", ineligible: "short" } as const;

/** Tells what the votes for an award come to on its governing day: NĐ 91/2017 Điều 45.8, NĐ 152/2025 Điều 33.5, else what the commune set. */
export function assessVotes(
  award: AwardId,
  day: LegalDate | null,
  votes: CouncilVotes,
  settings: Settings,
  abstainers = 0,
): VoteOutcome {
  const { members, present, yes, writtenYes } = votes;
  const counted = {
    members,
    yes,
    ...(present !== undefined && { present }),
    ...(writtenYes !== undefined && { writtenYes }),
  };
  const { verdict } = judge({ award, decisionDate: day, votes: counted }, settings);
  const threshold = day?.length === 10 ? voteThresholdOn(award, day, settings) : undefined;
  const whole = threshold?.of === "present" ? votes.present : votes.members;
  const percent = threshold?.percent ?? null;
  const problems = problemsOf(votes, abstainers);
  const outcome =
    problems.length > 0 || verdict === "on-hold" || verdict === "needs-review"
      ? "unclear"
      : outcomes[verdict];
  return {
    outcome,
    percent,
    of: threshold?.of ?? null,
    needed: percent === null || whole === undefined ? null : yesVotesNeeded(percent, whole),
    rule: threshold?.version.id ?? null,
    problems,
  };
}

/** Numbers that cannot all be right: nothing is concluded from them. */
function problemsOf(votes: CouncilVotes, abstainers: number): readonly VoteProblem[] {
  const { members, present, yes, writtenYes = 0 } = votes;
  return [
    ...(present !== undefined && present > members ? (["more-present-than-members"] as const) : []),
    ...(yes > (present ?? members) ? (["more-yes-than-present"] as const) : []),
    ...(writtenYes > Math.max(0, members - (present ?? yes)) ? (["more-written-than-absent"] as const) : []),
    ...(abstainers > 0 && yes + writtenYes > members - abstainers ? (["votes-of-abstainers"] as const) : []),
  ];
}
