/** Findings: the catalogue of codes, how a finding is made, ordered and counted. */
export { catalogue, codeRecord, findingCodes, numberOf } from "./catalogue";
export type { FindingCode, ParamsOf } from "./catalogue";
export { countBySeverity } from "./count-by-severity";
export { finding } from "./finding";
export type { Finding } from "./finding";
export { orderFindings } from "./order-findings";
export type { ParamKind } from "./param-types";
export { readIssueRecords } from "./read-issue-codes";
export { retiredCodes } from "./retired";
export type { RuleFindingCode } from "./rule-codes";
