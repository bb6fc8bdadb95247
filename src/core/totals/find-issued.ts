import type { AwardId } from "../domain/award";
import type { Entry } from "../domain/entry";
import { groupBy } from "../domain/group-by";
import { awardRecord } from "../law";
import { findOccasion } from "./find-occasion";
import { awardKey } from "./list-award-lines";
import { canBeSame, createNomineeReader } from "./nominee";
import type { Nominee } from "./nominee";

/**
 * Finds the proposals of which a result list among the files says that the award was given: the proposal's `awardKey`, with the
 * entry that says so.
 *
 * A title of a nominee and school year is given once; a form of commendation, which may be given again, only for the same
 * occasion. Who lacks a year or name is recognised nowhere.
 */
export function findIssued(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  const decided = entries.filter(({ status, byCouncil }) => status === "decided" && byCouncil !== true);
  if (decided.length === 0) return found;
  const nomineeOf = createNomineeReader();
  const issued = groupBy([...claimsOf(decided, nomineeOf)], ({ key }) => key);
  const proposed = entries.filter(({ status }) => status === "proposed");
  for (const { key, nominee, entry, award } of claimsOf(proposed, nomineeOf)) {
    const same = issued.get(key)?.find((other) => canBeSame(other.nominee, nominee));
    if (same !== undefined) found.set(awardKey(entry, award), same.entry);
  }
  return found;
}

interface Claim {
  /** What a proposal and a decision on it have in common, but for the birth date. */
  readonly key: string;
  readonly nominee: Nominee;
  readonly entry: Entry;
  readonly award: AwardId;
}

function* claimsOf(entries: readonly Entry[], nomineeOf: (entry: Entry) => Nominee): Iterable<Claim> {
  for (const entry of entries) {
    const { year, name, awards } = entry;
    if (year === null || name === null || awards.length === 0) continue;
    const nominee = nomineeOf(entry);
    for (const { award } of awards) {
      const kind = awardRecord(award)?.kind;
      const occasion = kind === "commendation-form" ? findOccasion(entry, kind) : "";
      yield { key: `${String(nominee.identity)}|${year}|${award}|${occasion}`, nominee, entry, award };
    }
  }
}
