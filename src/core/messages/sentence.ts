import type { ReadIssueCode } from "../domain";
import type { FindingCode, ParamsOf, RuleFindingCode } from "../findings";

/** What people read of one code: its name, what was found, what to do. */
export interface Sentence<C extends FindingCode> {
  readonly title: string;
  text(params: ParamsOf<C>): string;
  fix(params: ParamsOf<C>): string;
}

/** A sentence for every code of the rules; a missing one does not compile. */
export type RuleSentences = { readonly [C in RuleFindingCode]: Sentence<C> };

/** What people read of a doubt of the reader: its name, what was found, what to do. */
export interface ReadIssueSentence {
  readonly title: string;
  readonly text: string;
  readonly fix: string;
}

export type ReadIssueSentences = Readonly<Record<ReadIssueCode, ReadIssueSentence>>;
