import type { AwardId, Level } from "../domain/award";
import type { MoneyRow } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import { firstDayOf, lastDayOf } from "../domain/legal-date";
import { awardRecord, decidingLevelOn } from "../law";

/**
 * Answers the level that decides an award: of a decided one the signer's, else the one that the law names on the governing date,
 * else the one that pays.
 *
 * A nomination's own title block names the school that sends it, not who decides, so it is not asked.
 */
export function decidingLevel(entry: Entry, award: AwardId, money: MoneyRow | undefined): Level | null {
  const signer = entry.status === "decided" ? entry.issuerLevel : null;
  return signer ?? levelByLaw(entry, award) ?? money?.payer ?? null;
}

/** Null where the award's code leaves it open and the date is unknown, or so inexact that the law changes within it. */
function levelByLaw({ governingOn }: Entry, award: AwardId): Level | null {
  if (governingOn === null) return awardRecord(award)?.level ?? null;
  const level = decidingLevelOn(award, firstDayOf(governingOn));
  return level === decidingLevelOn(award, lastDayOf(governingOn)) ? level : null;
}
