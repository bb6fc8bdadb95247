/** Counts and money, each figure with its rows. */
export { moneyOf } from "./award-line";
export type { AwardLine } from "./award-line";
export { buildTotals } from "./build-totals";
export { countedLines } from "./counted-lines";
export { findDuplicates } from "./find-duplicates";
export { findIssued } from "./find-issued";
export { inOrder } from "./in-order";
export { awardKey, claimKey, listAwardLines } from "./list-award-lines";
export type { TotalsInput } from "./list-award-lines";
export { NomineeCount, NomineeSet } from "./nominee-set";
