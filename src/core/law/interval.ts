import type { LegalDate } from "../domain/legal-date";

/** A stretch of days: `effectiveFrom` belongs to it, `effectiveUntil` no longer does; null is open. */
export interface Interval {
  readonly effectiveFrom: LegalDate | null;
  readonly effectiveUntil: LegalDate | null;
}

/** Tells whether a full day lies inside. */
export function holdsOn(interval: Interval, day: LegalDate): boolean {
  return (
    (interval.effectiveFrom === null || interval.effectiveFrom <= day) &&
    (interval.effectiveUntil === null || day < interval.effectiveUntil)
  );
}

/** Gives the days on which something begins or ends, ascending, each once. */
export function boundariesOf(intervals: readonly Interval[]): LegalDate[] {
  const days = new Set<LegalDate>();
  for (const { effectiveFrom, effectiveUntil } of intervals) {
    if (effectiveFrom !== null) days.add(effectiveFrom);
    if (effectiveUntil !== null) days.add(effectiveUntil);
  }
  return [...days].sort();
}

/** Gives the pairs that hold on a common day; empty where every day has at most one. */
export function overlapsOf<T extends Interval>(intervals: readonly T[]): [T, T][] {
  const overlaps: [T, T][] = [];
  intervals.forEach((one, index) => {
    for (const other of intervals.slice(index + 1)) {
      const first = one.effectiveFrom ?? "0000-00-00";
      const second = other.effectiveFrom ?? "0000-00-00";
      if (holdsOn(one, second) || holdsOn(other, first)) overlaps.push([one, other]);
    }
  });
  return overlaps;
}
