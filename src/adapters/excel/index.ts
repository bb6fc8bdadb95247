/** The open workbook in Excel: read, write our sheets, mark, fix, lead to a cell, watch. */
export { probeExcel } from "./abilities";
export type { ExcelAbilities } from "./abilities";
export { findLostChoices, putBackChoices } from "./excel-choices";
export { applyFixes, restoreFixes } from "./excel-fixes";
export type { AppliedFix, CellPlace, Fix, FixFailure, FixOutcome } from "./excel-fixes";
export { hideMarks, showMarks } from "./excel-marks";
export type { Mark, MarkFailure, MarkOutcome } from "./excel-marks";
export { writeSummary } from "./excel-summary-sink";
export type { SummaryFailure, SummaryOptions, SummaryWritten } from "./excel-summary-sink";
export { createExcelWorkbookSource, readOwnSheets, rereadSheets } from "./excel-workbook-source";
export { goToCell } from "./go-to-cell";
export type { Arrival } from "./go-to-cell";
export { watchSheets } from "./watch-sheets";
export type { Watch } from "./watch-sheets";
export type { UnplacedAnswer } from "./writing/carry-answers";
