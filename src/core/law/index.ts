/** The law as data: awards, dated criteria, money, settings, and what of it is modelled. */
export {
  awardRecord,
  awards,
  decidingLevelOn,
  decidingLevelWithin,
  previousTitlesAsked,
  rankOfAward,
} from "./awards";
export type { JudgedAward } from "./awards";
export { baseSalaries, baseSalaryBoundaries, baseSalaryOn } from "./base-salary";
export { citationOf, ruleIds, statementOf } from "./citations";
export { coefficientBoundaries, coefficientOn, coefficients } from "./coefficients";
export type { Coefficient } from "./coefficients";
export { lawCoverage, modelledFrom } from "./coverage";
export { boundariesOfFamilies, criterionFamilies, criterionVersions, inForceOn } from "./criteria";
export type { CriterionVersion } from "./criteria";
export type { Family, ValueOf } from "./criterion-values";
export { instrumentByNumber, instrumentByShortName, instruments } from "./instruments";
export {
  acceptedNotesOf,
  assumedFacts,
  defaultSettings,
  parseSettings,
  rangeOf,
  settingRecords,
} from "./settings";
export type { PairsRecord, Settings, SettingsFailure } from "./settings";
export type { Instrument, SettingRecord } from "./shapes";
export { checkedCriteria, staleCriteria } from "./stale-criteria";
export type { CheckedCriterion } from "./stale-criteria";
export { ambiguousAwardTexts, awardSynonyms, ratingSynonyms } from "./synonyms";
export { factLabel, limbLabel, sentence } from "./texts";
