/** Council votes: NĐ 91/2017 Điều 45.8, NĐ 152/2025 Điều 33.5; elsewhere a local matter. */
import type { AwardId, VoteFacts } from "../../domain";
import type { CriterionVersion, Settings } from "../../law";
import { limbOf } from "./limb";
import type { Limb, Outcome } from "./limb";
import { findVoteThreshold } from "./vote-threshold";
import type { VoteLaw } from "./vote-threshold";

export { voteFamilies } from "./vote-threshold";

/** Yes votes that are certain, and those that are possible if the absent agree in writing. */
interface YesRange {
  readonly least: number;
  readonly most: number;
}

/** Weighs the yes votes against all members of the council, or those present where the commune set so; undefined where nothing is modelled. */
export function voteLimb(
  award: AwardId | undefined,
  votes: VoteFacts,
  law: VoteLaw,
  settings: Settings,
): Limb | undefined {
  const threshold = findVoteThreshold(award, law, settings);
  if (threshold === undefined) return undefined;
  const { version, percent, of } = threshold;
  if (percent === null) return unseenLimb(version, votes, threshold.certainFromPercent);
  return of === "all-members" ? ofMembers(version, votes, percent) : ofPresent(version, votes, percent);
}

function ofMembers(version: CriterionVersion, votes: VoteFacts, percent: number): Limb {
  const { members } = votes;
  const { least, most } = yesRange(votes);
  const outcome: Outcome =
    members < 1
      ? "unknown"
      : 100 * least >= percent * members
        ? "met"
        : 100 * most < percent * members
          ? "not-met"
          : "unknown";
  const missing = members < 1 ? ["votes.members"] : absentFacts(votes);
  return limbOf(version, "vote", outcome, factsOf(votes), { missing });
}

/** What the absent wrote is no vote of those present: it would stand above the line and not below it. */
function ofPresent(version: CriterionVersion, votes: VoteFacts, percent: number): Limb {
  const { present = 0, yes } = votes;
  const outcome: Outcome = present < 1 ? "unknown" : 100 * yes >= percent * present ? "met" : "not-met";
  return limbOf(version, "vote", outcome, factsOf(votes), { missing: ["votes.present"] });
}

/** Where no share was seen, from local habits on nobody would ask; below them the locality's must be known. */
function unseenLimb(version: CriterionVersion, votes: VoteFacts, certainFromPercent: number): Limb {
  const { members } = votes;
  const isClear = members > 0 && 100 * yesRange(votes).least >= certainFromPercent * members;
  const isLocal = version.family === "vote-local";
  const missing = members < 1 ? ["votes.members"] : isLocal ? ["votes.threshold"] : [];
  return limbOf(version, "vote", isClear ? "met" : "unknown", factsOf(votes), { missing });
}

function yesRange({ members, present, yes, writtenYes }: VoteFacts): YesRange {
  const absent = Math.max(0, members - (present ?? yes));
  return { least: yes + (writtenYes ?? 0), most: Math.min(members, yes + (writtenYes ?? absent)) };
}

/** Only what the absent wrote can leave the outcome open. */
function absentFacts({ present }: VoteFacts): string[] {
  return ["votes.writtenYes", ...(present === undefined ? ["votes.present"] : [])];
}

function factsOf(votes: VoteFacts): { name: string; value: number | null }[] {
  return (["members", "present", "yes", "writtenYes"] as const).map((name) => ({
    name: `votes.${name}`,
    value: votes[name] ?? null,
  }));
}
