/** The model of the summary workbook. */
export { buildSummaryWorkbook } from "./build-summary-workbook";
export type { SummaryInput } from "./build-summary-workbook";
