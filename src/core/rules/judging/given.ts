import type { JudgeCase, LegalDate, NomineeKind } from "../../domain";
import { inForceOn } from "../../law";
import type { CriterionVersion, Family, JudgedAward, Settings, ValueOf } from "../../law";
import type { DayWindow } from "./day-window";
import type { PersonRating } from "./person-rating";

/** The law on the days of one window, seen by a criterion that named what it reads. */
export interface LawView<F extends Family> {
  inForce<G extends F>(family: G): CriterionVersion<ValueOf<G>> | undefined;
  /** The day by which the law is asked. */
  readonly day: LegalDate;
}

/** Everything that a criterion may look at. */
export interface Given {
  readonly facts: JudgeCase;
  readonly award: JudgedAward;
  readonly kind: NomineeKind;
  readonly settings: Settings;
  /** The days on which the decision can have been signed; undefined where another date chooses the law and this one is unknown. */
  readonly decided: DayWindow | undefined;
  /** The person's rating after score, discipline and the head's limit. */
  readonly rating: PersonRating;
}

/** Families that stand in the decree: a file received before 2025-07-01 stays on the old one (NĐ 152 Điều 60.3). */
const inDecree: ReadonlySet<Family> = new Set<Family>(["maternity", "vote-high", "vote-co-cp"]);

export function lawOn(lawDay: LegalDate, decreeDay: LegalDate): LawView<Family> {
  return {
    day: lawDay,
    inForce: (family) => inForceOn(family, inDecree.has(family) ? decreeDay : lawDay),
  };
}

export function isStated(settings: Settings, key: string): boolean {
  return settings.stated.includes(key);
}
