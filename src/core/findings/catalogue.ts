import type { ReadIssueCode } from "../domain";
import type { CodeRecord } from "./code-record";
import type { ParamTypes } from "./param-types";
import { readIssueRecords } from "./read-issue-codes";
import type { ReadIssueRecord } from "./read-issue-codes";
import { ruleCodes } from "./rule-codes";
import type { RuleFindingCode } from "./rule-codes";

/** Every code of a finding: of rules, and of doubts met while reading. */
export const catalogue = { ...ruleCodes, ...readIssueRecords };

export type FindingCode = RuleFindingCode | ReadIssueCode;

type ParamKindsOf<C extends FindingCode> = C extends RuleFindingCode
  ? (typeof ruleCodes)[C]["params"]
  : ReadIssueRecord["params"];

/** The parameters that a finding of one code carries. */
export type ParamsOf<C extends FindingCode> = {
  readonly [P in keyof ParamKindsOf<C>]: ParamKindsOf<C>[P] extends keyof ParamTypes
    ? ParamTypes[ParamKindsOf<C>[P]]
    : never;
};

export const findingCodes = Object.keys(catalogue) as readonly FindingCode[];

/** Gives what the catalogue says of a code. */
export function codeRecord(code: FindingCode): CodeRecord {
  return catalogue[code];
}

/** Gives a code's number as people see it, such as "TD101". */
export function numberOf(code: FindingCode): string {
  return `TD${String(catalogue[code].number)}`;
}
