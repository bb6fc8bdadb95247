/** The checking of entries: every rule, the law applied to every row, and the money due. */
export { voteThresholdOn, yesVotesNeeded } from "./judging/vote-threshold";
export { buildEntryIndex } from "./lookup/entry-index";
export { judge } from "./judge";
export { parseEarlierYears } from "./facts/previous-awards";
export { priceEntries } from "./prize-money/price-entries";
export { rawText } from "./cells/raw-text";
export { allRules } from "./rule-list";
export type { Rule } from "./rule";
export { runRules } from "./run-rules";
export type { RuleInput, RuleOutput } from "./run-rules";
