import type { AwardId, Level } from "../domain/award";
import type { MoneyRow } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import { decidingLevelWithin } from "../law";

/**
 * Answers the level that decides an award: of a decided one the signer's, else the one that the law names on the governing date,
 * else the one that pays.
 *
 * A nomination's own title block names the school that sends it, not who decides, so it is not asked.
 */
export function decidingLevel(entry: Entry, award: AwardId, money: MoneyRow | undefined): Level | null {
  const signer = entry.status === "decided" ? entry.issuerLevel : null;
  return signer ?? decidingLevelWithin(award, entry.governingOn) ?? money?.payer ?? null;
}
