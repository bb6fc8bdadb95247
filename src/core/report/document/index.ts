/** The five-year report as a pure model, and the figures that it states. */
export { buildReport } from "./build-report";
export { shownFigures } from "./shown-figures";
export type { ReportFact } from "./fact";
export { figureFinder, figureTitle } from "./figure-mark";
export { nameFact } from "./name-fact";
export { planRefresh } from "./plan-refresh";
export type { FigureChange, RefreshPlan, TaggedText } from "./plan-refresh";
export { reportFacts } from "./report-facts";
export type { ReportInput } from "./report-input";
export { sayAtLeast, sayRoughly } from "./rough-phrase";
export { parseReportOptions } from "./report-options";
export type { ModelAnswer, ReportOptions } from "./report-options";
export { blockTags, everyYearTags, figureTags, templateContent, wordTags } from "./template-content";
export type { TemplateContent } from "./template-content";
export { yearRows } from "./year-rows";
