import type { AwardKind } from "../domain/award";
import type { Recipient, TotalCell } from "../domain/check-result";

/** Answers whether the emulation fund pays: not for teachers' contests, nor for learners' prizes. */
export function findFund(awardKind: AwardKind | undefined, recipient: Recipient): TotalCell["fund"] {
  return awardKind === "contest-recognition" || recipient === "learner" ? "other" : "emulation";
}
