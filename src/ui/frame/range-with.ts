import { defaultRangeExtractor } from "@tanstack/react-virtual";
import type { Range } from "@tanstack/react-virtual";

/** Gives what is drawn of a long list: what is in sight, and the item that assistive technology is told of. */
export function rangeWith(range: Range, spoken: number): number[] {
  const inSight = defaultRangeExtractor(range);
  if (spoken < 0 || spoken >= range.count || inSight.includes(spoken)) return inSight;
  return spoken < (inSight[0] ?? 0) ? [spoken, ...inSight] : [...inSight, spoken];
}
