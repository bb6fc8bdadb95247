import type { ReadIssueCode } from "../domain";
import type { RuleFindingCode } from "../findings";

/** Two cases in words with numbers: one that raises no finding, one that does. */
export interface RuleExample {
  readonly passes: string;
  readonly fails: string;
}

/** What the page of a rule says beside its title. */
export interface RulePageText extends RuleExample {
  readonly meaning: string;
  readonly why: string;
  readonly fix: string;
}

/** A doubt of the reader: its meaning and its fix are those of its sentence. */
export interface ReadIssuePageText extends RuleExample {
  readonly why: string;
}

/** A page for every code of the rules; a missing one does not compile. */
export type RulePageTexts = Readonly<Record<RuleFindingCode, RulePageText>>;
export type ReadIssuePageTexts = Readonly<Record<ReadIssueCode, ReadIssuePageText>>;
