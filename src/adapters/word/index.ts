/** The open document in Word: open a built report, read it, fill its figures, insert a figure or table. */
export { fillFacts } from "./fill-facts";
export type { FactChange, FactsFilled, FillFailure } from "./fill-facts";
export { goToParagraph } from "./go-to-paragraph";
export { insertFact, insertTable } from "./insert-at-caret";
export { openReport } from "./open-report";
export { readReport } from "./read-report";
export type { ReportControl, ReportText } from "./read-report";
