import type { FindingRow, Severity } from "../../domain/check-result";
import { severities } from "./facts/finding-facts";

/** One kind of finding, with the first of its cases as an example. */
export interface FindingReason {
  readonly severity: Severity;
  readonly code: string;
  readonly number: string;
  readonly count: number;
  readonly example: string;
}

/** Lists the kinds of findings, the graver first, then the more frequent, then by code. */
export function findingReasons(findings: readonly FindingRow[]): FindingReason[] {
  const reasons = new Map<string, FindingReason>();
  for (const { severity, code, number, text } of findings) {
    const key = `${severity}|${code}`;
    const known = reasons.get(key) ?? { severity, code, number, count: 0, example: text };
    reasons.set(key, { ...known, count: known.count + 1 });
  }
  return [...reasons.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.count - a.count ||
      (a.code < b.code ? -1 : 1),
  );
}
