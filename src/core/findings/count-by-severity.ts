import type { Severity } from "../domain";

/** Counts findings by severity, for a summary in one line. */
export function countBySeverity(
  findings: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, query: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
