import type { CheckResult } from "../../domain/check-result";
import type { Entry } from "../../domain/entry";
import type { WorkbookReading } from "../../domain/reading";
import { summaryHeadings } from "../../messages/report-summary-headings-vi";
import type { WorkbookModel } from "../workbook-model";
import { buildCriteriaSheet } from "./build-criteria-sheet";
import { buildLogSheet } from "./build-log-sheet";
import { buildRegisterSheet } from "./build-register-sheet";
import { buildReviewSheet } from "./build-review-sheet";
import { buildSummarySheet } from "./build-summary-sheet";
import { communeName } from "./commune-name";
import { listRegisterLines } from "./list-register-lines";

export interface SummaryInput {
  readonly result: CheckResult;
  readonly entries: readonly Entry[];
  /** For the log's count of doubts; absent where only the result was kept. */
  readonly readings?: readonly WorkbookReading[];
}

/**
 * Builds the model of the summary workbook: the summary, the rows to review, the register, the criteria and the log.
 *
 * Every figure of the summary is a formula over the register, with the core's own figure as its cached value.
 */
export function buildSummaryWorkbook({ result, entries, readings = [] }: SummaryInput): WorkbookModel {
  const register = listRegisterLines(result, entries);
  return {
    sheets: [
      buildSummarySheet(result, register),
      buildReviewSheet(result, entries),
      buildRegisterSheet(register.lines),
      buildCriteriaSheet(result),
      buildLogSheet(result, readings),
    ],
    properties: {
      title: summaryHeadings.title,
      subject: `${summaryHeadings.committee} ${communeName(result.commune)}`,
    },
  };
}
