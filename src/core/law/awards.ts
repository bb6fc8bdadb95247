import type { AwardId, AwardRecord, Level } from "../domain/award";
import { firstDayOf, lastDayOf } from "../domain/legal-date";
import type { LegalDate } from "../domain/legal-date";
import awardData from "./data/awards.json";
import { inForceOn } from "./criteria";
import type { Family, ValueOf } from "./criterion-values";
import { awardsShape } from "./shapes";

/** An award with the name of the criterion that judges it. */
export interface JudgedAward extends AwardRecord {
  readonly criterion: string;
}

/** Every award that the data knows, by its contract code. */
export const awards: ReadonlyMap<AwardId, JudgedAward> = new Map(
  awardsShape.parse(awardData).map((award) => [award.id, award]),
);

/** Gives the record of an award, or undefined where the code is not in the data. */
export function awardRecord(id: AwardId): JudgedAward | undefined {
  return awards.get(id);
}

/**
 * Gives the level that decides an award of a commune's school on a day.
 *
 * Null where the code does not say it, or nothing in the data gives the power to one level.
 */
export function decidingLevelOn(id: AwardId, day: LegalDate): Level | null {
  const fixed = awards.get(id)?.level;
  if (fixed !== null && fixed !== undefined) return fixed;
  for (const family of ["auth-district", "auth-commune"] as const) {
    const power = inForceOn(family, day)?.value;
    if (power?.awards.includes(id) === true) return power.level;
  }
  return null;
}

const known = new Map<AwardId, Map<LegalDate | null, Level | null>>();

/**
 * Gives the level that decides an award on a date of any precision; each answer is looked up once.
 *
 * Null where the code leaves it open and the date is unknown, or so inexact that the law changes within it.
 */
export function decidingLevelWithin(id: AwardId, on: LegalDate | null): Level | null {
  let byDate = known.get(id);
  if (byDate === undefined) known.set(id, (byDate = new Map<LegalDate | null, Level | null>()));
  let level = byDate.get(on);
  if (level === undefined) byDate.set(on, (level = levelWithin(id, on)));
  return level;
}

function levelWithin(id: AwardId, on: LegalDate | null): Level | null {
  if (on === null) return awards.get(id)?.level ?? null;
  const level = decidingLevelOn(id, firstDayOf(on));
  return level === decidingLevelOn(id, lastDayOf(on)) ? level : null;
}

/** Gives how many earlier titles in a row an award asks on a day, and how far apart; undefined where it asks for none. */
export function previousTitlesAsked(id: AwardId, day: LegalDate): ValueOf<PreviousTitles> | undefined {
  const family = previousTitles.find((name) => name === awards.get(id)?.criterion);
  return family === undefined ? undefined : inForceOn(family, day)?.value;
}

const previousTitles = ["cstd-tinh", "cstd-bo", "cstdtq"] as const satisfies readonly Family[];
type PreviousTitles = (typeof previousTitles)[number];

const ranks: ReadonlyMap<AwardId, number> = new Map([...awards.keys()].map((code, at) => [code, at]));

/** Where an award stands among those of its kind: the data lists each kind from the lowest up. */
export function rankOfAward(code: AwardId): number {
  return ranks.get(code) ?? -1;
}
