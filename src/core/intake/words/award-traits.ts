/** What the law's data says of an award that a list names: which field holds it, and who can hold it. */
import type { AwardId, NomineeKind } from "../../domain/award";
import { awardRecord } from "../../law";

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

/** The count of a collective's people who hold an award; undefined where none is kept. */
export function countFieldOf(code: AwardId | undefined): "countLDTT" | "countCSTDCS" | undefined {
  if (code === "LDTT") return "countLDTT";
  return code === "CSTDCS" ? "countCSTDCS" : undefined;
}
