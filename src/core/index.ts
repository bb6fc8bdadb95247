/** The public door of the core. */
export * from "./domain";
export * from "./ports";
export * from "./report/workbook-model";
export * from "./report/document-model";
export { readWorkbook } from "./intake/read-workbook";
