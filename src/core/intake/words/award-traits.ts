/** What the law's data says of an award that a list names: which field holds it, and who can hold it. */
import type { AwardId, NomineeKind } from "../../domain/award";
import { awardRecord, awards } from "../../law";

/** Forms of commendation stand in `awards`; titles and recognitions of contests in `titles`. */
export function fieldOfAward(code: AwardId): "titles" | "awards" {
  return awardRecord(code)?.kind === "commendation-form" ? "awards" : "titles";
}

export function isEmulationTitle(code: AwardId): boolean {
  return awardRecord(code)?.kind === "emulation-title";
}

/** The one kind of nominee that can hold an award; undefined where several can, or the code is not known. */
export function onlyNomineeOf(code: AwardId): NomineeKind | undefined {
  const nominees = awardRecord(code)?.nominees;
  return nominees?.length === 1 ? nominees[0] : undefined;
}

const ranks: ReadonlyMap<AwardId, number> = new Map([...awards.keys()].map((code, at) => [code, at]));

/** Where an award stands among those of its kind: the law's data lists each kind from the lowest up. */
export function rankOfAward(code: AwardId): number {
  return ranks.get(code) ?? -1;
}
