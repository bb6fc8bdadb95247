/** How many votes an award needs: NĐ 91/2017 Điều 45.8, NĐ 152/2025 Điều 33.5; elsewhere what the commune set. */
import type { AwardId, LegalDate } from "../../domain";
import type { CriterionVersion, Family, Settings } from "../../law";
import { allowedCount, percentFraction } from "./exact-share";
import { lawOn } from "./law-view";
import type { LawView } from "./law-view";

export const voteFamilies = ["vote-high", "vote-co-cp", "vote-local"] as const satisfies readonly Family[];

export type VoteLaw = LawView<(typeof voteFamilies)[number]>;

export interface VoteThreshold {
  readonly version: CriterionVersion;
  /** Whole percent; null where neither law nor commune gives one that was seen. */
  readonly percent: number | null;
  readonly of: "all-members" | "present";
  /** Where no share is known: the share of all members from which on nobody would ask. */
  readonly certainFromPercent: number;
}

/** Gives the share of yes votes that an award needs on a full day; undefined where nothing is modelled. */
export function voteThresholdOn(
  award: AwardId,
  day: LegalDate,
  settings: Settings,
): VoteThreshold | undefined {
  return findVoteThreshold(award, lawOn(day, day), settings);
}

/** Gives the fewest yes votes that reach a share: 10 for 90 % of 11. */
export function yesVotesNeeded(percent: number, whole: number): number {
  return allowedCount(whole, percentFraction(percent), "ceil");
}

/** Seeks it in the law first: a commune cannot change what a decree fixes. */
export function findVoteThreshold(
  award: AwardId | undefined,
  law: VoteLaw,
  settings: Settings,
): VoteThreshold | undefined {
  for (const family of ["vote-high", "vote-co-cp"] as const) {
    const version = law.inForce(family);
    if (version === undefined || award === undefined || !version.value.awards.includes(award)) continue;
    // A share of the law that was not seen: only unanimity passes any.
    return { version, percent: version.value.percent, of: "all-members", certainFromPercent: 100 };
  }
  const local = law.inForce("vote-local");
  if (local === undefined) return undefined;
  const own = ownThreshold(award, settings);
  const { certainFromPercent } = local.value;
  if (own === null) return { version: local, percent: null, of: "all-members", certainFromPercent };
  const version = { ...local, isDoubtful: false };
  return { version, percent: own, of: settings.voteDenominator, certainFromPercent };
}

/** The share that the commune set for the award, else for all awards; null where it set none. */
function ownThreshold(award: AwardId | undefined, settings: Settings): number | null {
  const { voteThresholdByAward, voteThresholdPercent } = settings;
  return (award === undefined ? undefined : voteThresholdByAward?.[award]) ?? voteThresholdPercent;
}
