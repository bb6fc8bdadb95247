import type { Entry, EntryAward, Judgement, Verdict } from "../domain";

/** One award of a row before the law. */
export interface JudgedAward {
  readonly entry: Entry;
  readonly award: EntryAward;
  readonly judgement: Judgement;
  /** What the check says: never "ineligible" for a row that is already decided. */
  readonly verdict: Verdict;
}
