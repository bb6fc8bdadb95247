import type { ReadIssueCode } from "../domain";
import type { Finding, FindingCode } from "../findings";

/** A doubt of the reader that a rule's finding at the same cell says better. */
const echoes: Readonly<Partial<Record<ReadIssueCode, readonly FindingCode[]>>> = {
  "unknown-title": ["value-unknown", "ldxs-individual", "title-form-mixed-up"],
  "impossible-date": ["date-impossible", "value-unknown"],
  "total-mismatch": ["totals-line-differs"],
  "possible-duplicate": ["duplicate-entry"],
  "possible-namesake": ["duplicate-entry", "contradicts-other-year", "same-person-elsewhere"],
  "collective-in-individual-list": ["individual-collective-mixed-up"],
  "level-not-said": ["value-unknown"],
  "error-value": ["value-unknown"],
};

/** Leaves out a doubt of the reader where a rule found the problem itself: one problem, one finding. */
export function dropEchoes(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  for (const { code, at } of findings) {
    if (!(code in echoes)) said.add(keyOf(code, at.file, at.sheet, at.cell));
  }
  return findings.filter(({ code, at }) => {
    const better = echoes[code as ReadIssueCode];
    return better?.some((other) => said.has(keyOf(other, at.file, at.sheet, at.cell))) !== true;
  });
}

function keyOf(...parts: readonly (string | undefined)[]): string {
  return parts.join("|");
}
