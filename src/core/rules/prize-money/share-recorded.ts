/**
 * Shares a row's recorded money among its awards: every award gets what is due for it, and the largest also what is recorded
 * beyond that or short of it. Where less is recorded than the others are due, or a due amount is unknown, the whole stands with
 * the largest. Whole đồng; null where an award has no share of its own.
 */
export function shareRecorded(
  recordedVnd: number,
  dues: readonly (number | null)[],
): readonly (number | null)[] {
  if (dues.length === 1) return [recordedVnd];
  const amounts = dues.map((due) => due ?? 0);
  const largest = amounts.indexOf(Math.max(...amounts));
  if (dues.includes(null)) return amounts.map((_, at) => (at === largest ? recordedVnd : null));
  const others = amounts.reduce((sum, due, at) => (at === largest ? sum : sum + due), 0);
  const rest = recordedVnd - others;
  if (rest < 0) return amounts.map((_, at) => (at === largest ? recordedVnd : 0));
  return amounts.map((due, at) => (at === largest ? rest : due));
}
