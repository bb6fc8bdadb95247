import type { JudgeCase, NomineeKind } from "../../domain";
import type { JudgedAward, Settings } from "../../law";
import type { DayWindow } from "./day-window";
import type { PersonRating } from "./person-rating";

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
