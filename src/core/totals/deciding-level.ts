import type { AwardRecord, Level } from "../domain/award";
import type { MoneyRow } from "../domain/check-result";
import type { Entry } from "../domain/entry";

/**
 * Answers the level that decides an award: of a decided one the signer's, else the one the law names, else the one that pays.
 *
 * A nomination's own title block names the school that sends it, not who decides, so it is not asked.
 */
export function decidingLevel(
  entry: Entry,
  record: AwardRecord | undefined,
  money: MoneyRow | undefined,
): Level | null {
  const signer = entry.status === "decided" ? entry.issuerLevel : null;
  return signer ?? record?.level ?? money?.payer ?? null;
}
