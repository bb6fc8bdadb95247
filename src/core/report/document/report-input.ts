import type { CheckResult } from "../../domain/check-result";
import type { Entry } from "../../domain/entry";
import type { ReportOptions } from "./report-options";

/** What a report is made of: the result of a check, and the entries for what totals do not carry, such as names. */
export interface ReportInput {
  readonly result: CheckResult;
  readonly entries: readonly Entry[];
  readonly options?: ReportOptions;
}
