/** The public door of the core. */
export * from "./domain";
export * from "./ports";
export * from "./report/workbook-model";
export * from "./report/document-model";
export * from "./report/document-text";
export { check } from "./check";
export type { Checked, CheckInput } from "./check";
export * from "./claims";
export type { Difference } from "./compare/differ";
export { compareFigures, figuresOfCells, figuresOfSummary } from "./compare/earlier-figures";
export type { AwardFigure } from "./compare/earlier-figures";
export { compareResults } from "./compare/compare-results";
export type { Comparison } from "./compare/compare-results";
export { countBySeverity } from "./findings";
export { buildEntries } from "./intake/entries/build-entries";
export { buildPreview } from "./intake/build-preview";
export type { ColumnPreview, ListPreview, WorkbookPreview } from "./intake/build-preview";
export {
  correctColumn,
  correctList,
  correctRow,
  correctSchool,
  forgetLayout,
  forgetSchool,
  mergeProfiles,
} from "./intake/profile/correct-profile";
export { columnChoices } from "./intake/profile/known-fields";
export { parseProfile } from "./intake/parse-profile";
export type { ProfileFailure } from "./intake/parse-profile";
export { emptyProfile } from "./intake/profile/profile";
export type { CorrectedRole, LayoutCorrections, Profile, SchoolCorrection } from "./intake/profile/profile";
export { listPlace } from "./intake/profile/list-place";
export { schoolWritings } from "./intake/profile/school-writings";
export { wordsOfRow } from "./intake/rows/words-of-row";
export type { SchoolJoin } from "./intake/entries/resolve-school";
export { readWorkbook } from "./intake/read-workbook";
export { findSafeFixes } from "./intake/fixes/find-safe-fixes";
export { safeFixKinds } from "./intake/fixes/safe-fix";
export type { SafeFix, SafeFixKind } from "./intake/fixes/safe-fix";
export { shownText } from "./intake/sheet/shown-text";
export { acceptedNotesOf, citationOf, defaultSettings, parseSettings } from "./law";
export type { Settings, SettingsFailure } from "./law";
export { conditionLine } from "./messages/condition-line";
export type { ConditionLine } from "./messages/condition-line";
export {
  describeDocumentFailure,
  describeTemplateFailure,
  documentTrouble,
} from "./messages/document-failures";
export { describeSinkFailure, describeSourceFailure, sinkTrouble, sourceTrouble } from "./messages/failures";
export { INCOMPLETE_NOTICE } from "./messages/incomplete-notice";
export { listCodes } from "./messages/list-codes";
export type { CodeRow } from "./messages/list-codes";
export { describePeopleLeft } from "./messages/people-left";
export { listRulePages, rulePage } from "./messages/rule-pages";
export type { RuleArticle, RulePage } from "./messages/rule-pages";
export type { Trouble } from "./messages/trouble";
export { parseCheckResult, checkResultSchema } from "./result-schemas";
export { judge, parseJudgeCases } from "./rules/judge";
export { rawText } from "./rules";
export { judgeMoney, parseMoneyCases } from "./rules/prize-money/judge-money";
export {
  buildReport,
  figureFinder,
  figureTitle,
  nameFact,
  parseReportOptions,
  planRefresh,
  shownFigures,
  reportFacts,
  templateContent,
  yearRows,
} from "./report/document";
export type {
  FigureChange,
  ModelAnswer,
  RefreshPlan,
  ReportFact,
  ReportInput,
  ReportOptions,
  TaggedText,
  TemplateContent,
} from "./report/document";
export { buildSummaryWorkbook } from "./report/summary";
export { adoptDecision, adoptionChoices } from "./review/adopt-decision";
export type { AdoptionChoice, Adoptability } from "./review/adopt-decision";
export { applyDecisions } from "./review/apply-decisions";
export { assessVotes } from "./review/assess-votes";
export { casesLike, councilCases } from "./review/council-cases";
export type { CouncilCase } from "./review/council-cases";
export { appendDecision, replayLog } from "./review/decision-log";
export type { DecisionDraft, ReplayedLog } from "./review/decision-log";
export { parseDecisionFile } from "./review/decision-file";
export type { DecisionFile, TypedDecision } from "./review/decision-file";
export { enterDecisions } from "./review/enter-decisions";
export type { EnteredDecisions } from "./review/enter-decisions";
export { lowerAwards } from "./review/lower-awards";
export { mergeLogs } from "./review/merge-logs";
export type { MergedLog } from "./review/merge-logs";
export { mustAbstain } from "./review/must-abstain";
export type { Abstainer } from "./review/must-abstain";
export { readDecisionSheets } from "./review/read-decision-sheets";
export { reviewCases } from "./review/review-cases";
export type { ReviewCase } from "./review/review-cases";
export { withdrawDecision } from "./review/withdraw-decision";
export { createYearStrip } from "./review/year-strip";
export type { StripYear } from "./review/year-strip";
export { buildDecision } from "./dossier/build-decision";
export { buildMinutes } from "./dossier/build-minutes";
export { buildSubmission } from "./dossier/build-submission";
export { answersInFile } from "./returns/answers-in-file";
export type { AnswersInFile } from "./returns/answers-in-file";
export { compareReturn } from "./returns/compare-return";
export type { ReturnedPoint, ReturnReport } from "./returns/compare-return";
export { yearOfReturned } from "./returns/returned-rows";
export type { ReturnedRow } from "./returns/returned-rows";
export { describeReturn, describeSent } from "./returns/describe-returns";
export { findOlderCopies } from "./returns/find-older-copies";
export type { NewerReason, OlderCopy } from "./returns/find-older-copies";
export { parseSchoolName } from "./intake/values/parse-school";
export { expectedSchools } from "./returns/expected-schools";
export { whoSentWhat } from "./returns/who-sent-what";
export type { PerhapsSame, SchoolSent, SentList, SentState } from "./returns/who-sent-what";
export { sendReadiness } from "./returns/send-readiness";
export type { CollectiveStanding, SendReadiness, SendState } from "./returns/send-readiness";
export { buildSlips } from "./returns/build-slips";
export type { SchoolLetter, SlipMarks, Slips, WorkbookSlip } from "./returns/build-slips";
export { findSlipSheet } from "./returns/find-slip-sheet";
export { readSlipAnswers, withAnswers } from "./returns/slip-answers";
export type { SlipAnswer } from "./returns/slip-answers";
export { slipFileNames } from "./returns/slip-file-names";
export type { SlipLine } from "./returns/slip-lines";
export { slipParcels } from "./returns/slip-parcels";
export type { ParcelFile, SlipParcel } from "./returns/slip-parcels";
export { buildTemplate } from "./template/build-template";
export { expectedChoices } from "./template/expected-choices";
export type { ExpectedChoices } from "./template/expected-choices";
export { describeLostChoices, lostChoices } from "./template/lost-choices";
export type { OfferedChoices } from "./template/lost-choices";
export { templateFileName } from "./template/template-file-name";
export type { TemplateListId, TemplateLook } from "./template/template-lists";
export { foldForCompare, formatCount, formatVnd, unicodeFontFor } from "./text";
export { countedLines, findIssued, moneyOf } from "./totals";
export type { AwardLine } from "./totals";
export { findSettingsSheet, readSettingsSheet } from "./settings-sheet";
export type { SettingsReading } from "./settings-sheet";
export { wordsEn } from "./messages/words-en";
export { wordsVi } from "./messages/words-vi";
export type { Words } from "./messages/words";
