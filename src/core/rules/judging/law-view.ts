import type { LegalDate } from "../../domain";
import { inForceOn } from "../../law";
import type { CriterionVersion, Family, Settings, ValueOf } from "../../law";

/** The law on the days of one window, seen by a criterion that named what it reads. */
export interface LawView<F extends Family> {
  inForce<G extends F>(family: G): CriterionVersion<ValueOf<G>> | undefined;
  /** The day by which the law is asked. */
  readonly day: LegalDate;
}

/** Families that stand in the decree: a file received before 2025-07-01 stays on the old one (NĐ 152 Điều 60.3). */
const inDecree: ReadonlySet<Family> = new Set<Family>(["maternity", "vote-high", "vote-co-cp"]);

export function lawOn(lawDay: LegalDate, decreeDay: LegalDate): LawView<Family> {
  return {
    day: lawDay,
    inForce: (family) => inForceOn(family, inDecree.has(family) ? decreeDay : lawDay),
  };
}

/** Tells whether somebody set a key; what stands at its default may itself be a doubt. */
export function isStated(settings: Settings, key: string): boolean {
  return settings.stated.includes(key);
}
