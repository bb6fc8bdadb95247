/** The model of the summary workbook. */
export { buildSummaryWorkbook } from "./build-summary-workbook";
