/** The five-year report as a pure model, and the figures that it states. */
export { buildReport } from "./build-report";
export type { FactFilter, ReportFact } from "./fact";
export { nameFact } from "./name-fact";
export { planRefresh } from "./plan-refresh";
export type { FigureChange, RefreshPlan, TaggedText } from "./plan-refresh";
export { reportFacts } from "./report-facts";
export type { ReportInput } from "./report-input";
export { boundAbove, boundBelow, sayAtLeast, sayRoughly } from "./rough-phrase";
export type { RoughPhrase } from "./rough-phrase";
export { letterheadOf } from "./letterhead";
export type { Letterhead, LetterheadInput } from "./letterhead";
export { parseReportOptions, reportOptionsSchema } from "./report-options";
export type { ModelAnswer, ReportOptions } from "./report-options";
export { reportQuestions } from "./report-questions";
export type { OpenQuestion } from "./report-questions";
export { blockTags, everyYearTags, figureTags, templateContent, wordTags } from "./template-content";
export type { TemplateContent } from "./template-content";
export { yearRows } from "./year-rows";
