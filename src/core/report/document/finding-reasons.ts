import type { FindingRow, Severity } from "../../domain/check-result";
import { catalogue } from "../../findings";
import type { FindingCode } from "../../findings";
import { titleOf } from "../../messages/render-finding";
import { reportSentences } from "../../messages/report-document-sentences";
import { fillText } from "./fill-sentence";
import { severities } from "./facts/finding-facts";

/** One kind of finding, with the first of its cases as an example. */
export interface FindingReason {
  readonly severity: Severity;
  readonly code: string;
  readonly number: string;
  readonly title: string;
  readonly count: number;
  /** The first case, with its place. */
  readonly example: string;
}

/** Lists the kinds of findings, the graver first, then the more frequent, then by code. */
export function findingReasons(findings: readonly FindingRow[]): FindingReason[] {
  const reasons = new Map<string, FindingReason>();
  for (const finding of findings) {
    const key = `${finding.severity}|${finding.code}`;
    const known = reasons.get(key) ?? firstCase(finding);
    reasons.set(key, { ...known, count: known.count + 1 });
  }
  return [...reasons.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.count - a.count ||
      (a.code < b.code ? -1 : 1),
  );
}

function firstCase(finding: FindingRow): FindingReason {
  const { severity, code, number } = finding;
  return { severity, code, number, title: titleOfCode(code), count: 0, example: exampleOf(finding) };
}

/** A result from another version may hold a code that ours does not know. */
function titleOfCode(code: string): string {
  return code in catalogue ? titleOf(code as FindingCode, "vi") : code;
}

function exampleOf({ text, at: { file, sheet, cell, school } }: FindingRow): string {
  const place = [file ?? school, sheet, cell].filter((part) => part !== undefined).join(", ");
  return place === "" ? text : fillText(reportSentences.reviewExample, { text: withoutStop(text), place });
}

function withoutStop(text: string): string {
  return text.endsWith(".") ? text.slice(0, -1) : text;
}
