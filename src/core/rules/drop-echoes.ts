import type { Place, ReadIssueCode } from "../domain";
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

const better: ReadonlySet<string> = new Set(Object.values(echoes).flat());

/** Leaves out a doubt of the reader where a rule found the problem itself: one problem, one finding. */
export function dropEchoes(findings: readonly Finding[]): readonly Finding[] {
  const doubted = new Set<string>();
  for (const { code, at } of findings) if (code in echoes) doubted.add(at.cell ?? "");
  if (doubted.size === 0) return findings;
  const said = new Set<string>();
  for (const { code, at } of findings) {
    if (better.has(code) && doubted.has(at.cell ?? "")) said.add(keyOf(code, at));
  }
  return findings.filter(({ code, at }) => {
    const others = echoes[code as ReadIssueCode];
    return others?.some((other) => said.has(keyOf(other, at))) !== true;
  });
}

function keyOf(code: FindingCode, { file = "", sheet = "", cell = "" }: Place): string {
  return `${code}|${file}|${sheet}|${cell}`;
}
