/** Council votes: NĐ 91/2017 Điều 45.8, NĐ 152/2025 Điều 33.5; elsewhere a local matter. */
import type { AwardId, VoteFacts } from "../../domain";
import type { CriterionVersion, Family, Settings } from "../../law";
import type { LawView } from "./law-view";
import { limbOf } from "./limb";
import type { Limb, Outcome } from "./limb";

export const voteFamilies = ["vote-high", "vote-co-cp", "vote-local"] as const satisfies readonly Family[];

type VoteLaw = LawView<(typeof voteFamilies)[number]>;

/** Yes votes that are certain, and those that are possible if the absent agree in writing. */
interface YesRange {
  readonly least: number;
  readonly most: number;
}

/** Weighs the yes votes against all members of the council; undefined where nothing is modelled. */
export function voteLimb(
  award: AwardId | undefined,
  votes: VoteFacts,
  law: VoteLaw,
  settings: Settings,
): Limb | undefined {
  for (const family of ["vote-high", "vote-co-cp"] as const) {
    const version = law.inForce(family);
    if (version === undefined || award === undefined || !version.value.awards.includes(award)) continue;
    const { percent } = version.value;
    return percent === null
      ? unseenLimb(version, votes)
      : thresholdLimb(version, votes, percent, votes.members);
  }
  const local = law.inForce("vote-local");
  return local === undefined ? undefined : localLimb(local, votes, settings);
}

function thresholdLimb(version: CriterionVersion, votes: VoteFacts, percent: number, whole: number): Limb {
  const { least, most } = yesRange(votes);
  const outcome: Outcome =
    whole < 1
      ? "unknown"
      : 100 * least >= percent * whole
        ? "met"
        : 100 * most < percent * whole
          ? "not-met"
          : "unknown";
  const missing = whole < 1 ? ["votes.members"] : absentFacts(votes);
  return limbOf(version, "vote", outcome, factsOf(votes), { missing });
}

/** A share that was not seen decides nothing; only unanimity passes any. */
function unseenLimb(version: CriterionVersion, votes: VoteFacts): Limb {
  const isUnanimous = votes.members > 0 && yesRange(votes).least >= votes.members;
  return limbOf(version, "vote", isUnanimous ? "met" : "unknown", factsOf(votes));
}

/** No national share: the commune's own one decides; else local habits, from which on nobody would ask. */
function localLimb(
  version: CriterionVersion<{ certainFromPercent: number }>,
  votes: VoteFacts,
  { voteThresholdPercent: own, voteDenominator }: Settings,
): Limb {
  if (own !== null) {
    const certain = { ...version, isDoubtful: false };
    if (voteDenominator === "all-members") return thresholdLimb(certain, votes, own, votes.members);
    if (votes.present !== undefined) return thresholdLimb(certain, votes, own, votes.present);
    return limbOf(certain, "vote", "unknown", factsOf(votes), { missing: ["votes.present"] });
  }
  const isClear =
    votes.members > 0 && 100 * yesRange(votes).least >= version.value.certainFromPercent * votes.members;
  return limbOf(version, "vote", isClear ? "met" : "unknown", factsOf(votes));
}

function yesRange({ members, present, yes, writtenYes }: VoteFacts): YesRange {
  const absent = Math.max(0, members - (present ?? yes));
  return { least: yes + (writtenYes ?? 0), most: Math.min(members, yes + (writtenYes ?? absent)) };
}

function absentFacts({ writtenYes, present }: VoteFacts): string[] {
  return [
    ...(writtenYes === undefined ? ["votes.writtenYes"] : []),
    ...(writtenYes === undefined && present === undefined ? ["votes.present"] : []),
  ];
}

function factsOf(votes: VoteFacts): { name: string; value: number | null }[] {
  return (["members", "present", "yes", "writtenYes"] as const).map((name) => ({
    name: `votes.${name}`,
    value: votes[name] ?? null,
  }));
}
