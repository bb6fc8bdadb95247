import type { Place, Severity } from "../domain";
import { codeRecord } from "./catalogue";
import type { FindingCode, ParamsOf } from "./catalogue";

/** Something about the workbooks that a person should look at: code, place and parameters, no sentence yet. */
export interface Finding<C extends FindingCode = FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly at: Place;
  readonly params: ParamsOf<C>;
  /** Other places that belong to it, in reading order. */
  readonly related?: readonly Place[];
  /** The rule of the law's data that it rests on. */
  readonly rule?: string;
  /** Instrument, article, clause of that rule. */
  readonly citation?: string;
}

/** What a finding may say beyond code, place and parameters. */
export interface FindingExtras {
  readonly related?: readonly Place[];
  readonly rule?: string;
  readonly citation?: string;
  /** Takes the code's milder severity. */
  readonly softened?: boolean;
}

/** Makes a finding with the severity that the catalogue gives its code. */
export function finding<C extends FindingCode>(
  code: C,
  at: Place,
  params: ParamsOf<C>,
  extras: FindingExtras = {},
): Finding<C> {
  const record = codeRecord(code);
  const { softened, related, ...law } = extras;
  return {
    code,
    severity: softened === true ? (record.softened ?? record.severity) : record.severity,
    at,
    params,
    ...law,
    ...(related !== undefined && related.length > 0 ? { related } : {}),
  };
}
