import type { Severity } from "../domain";

/** Counts findings by severity. */
export function countFindings(
  findings: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, query: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
