import type { Severity } from "../domain";
import type { ParamKind } from "./param-types";

/** What the catalogue says of one code; its sentences are in messages. */
export interface CodeRecord {
  /** Shown as "TD101"; unique, never used again. */
  readonly number: number;
  readonly severity: Severity;
  /** A milder severity that a finding of this code may carry where its ground is less sure. */
  readonly softened?: Severity;
  readonly about: "cell" | "row" | "list";
  readonly params: Readonly<Record<string, ParamKind>>;
  /** The version of the product that first knew the code. */
  readonly since: string;
}

/** Keeps the literal types of a table of codes, and checks its shape. */
export function defineCodes<const T extends Readonly<Record<string, CodeRecord>>>(codes: T): T {
  return codes;
}
