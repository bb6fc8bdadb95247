/** Gives the award that a code without level means at a level; the code itself where none is known. */
import type { AwardId, Level } from "../../domain/award";
import awardWords from "../data/award-words.json";

type AwardsByLevel = Readonly<Partial<Record<Level, AwardId>>>;

/** By the code of a family whose name does not say the level. */
const byLevel = new Map<AwardId, AwardsByLevel>(
  awardWords.families.map((family) => [family.code, family.byLevel]),
);

/** "GK_UBND_XA" is the "GK" of one level. */
export function isOfFamily(code: AwardId, family: AwardId): boolean {
  return code.startsWith(`${family}_`);
}

export function withLevel(code: AwardId, level: Level): AwardId {
  return byLevel.get(code)?.[level] ?? code;
}
