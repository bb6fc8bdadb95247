import type { Entry, EntryAward, JudgeCase, Judgement, Verdict } from "../domain";

/** One award of a row before the law. */
export interface JudgedAward {
  readonly entry: Entry;
  readonly award: EntryAward;
  readonly input: JudgeCase;
  readonly judgement: Judgement;
  /** What the check says: never "ineligible" for a row that is already decided. */
  readonly verdict: Verdict;
  /** The cell of a fact, by its name, such as "person.rating"; also empty cells in which it would stand. */
  readonly cells: ReadonlyMap<string, string>;
}
