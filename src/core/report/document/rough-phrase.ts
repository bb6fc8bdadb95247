/** Round numbers that stay true: "trên N" only where the value is above N, "gần N" only where it is below. */

export interface RoughPhrase {
  readonly exactness: "exact" | "above" | "below";
  /** The number that the phrase states. */
  readonly bound: number;
}

/** Small values are said as they are. */
const smallest = 20;

/** Gives the largest multiple of the step that is strictly below a whole value. */
function boundBelow(value: number, step: number): number {
  return Math.floor((value - 1) / step) * step;
}

/** Gives the smallest multiple of the step that is strictly above a whole value. */
function boundAbove(value: number, step: number): number {
  return (Math.floor(value / step) + 1) * step;
}

/**
 * Answers how a whole value is said roughly: as it is where it is small or round, else by the nearer bound.
 * Steps are 5 below 100 units and 10 from there; `unit` is 1 for counts and 1,000,000 for đồng said in millions.
 */
export function sayRoughly(value: number, unit = 1): RoughPhrase {
  const above = boundAbove(value, stepFor(value, unit));
  const least = sayAtLeast(value, unit);
  const isNearer = least.exactness === "above" && above - value < value - least.bound;
  return isNearer ? { exactness: "below", bound: above } : least;
}

/** Answers what can be said of everything that is no less than a value, such as of every year: never "gần N". */
export function sayAtLeast(value: number, unit = 1): RoughPhrase {
  const step = stepFor(value, unit);
  if (value <= smallest * unit || value % step === 0) return { exactness: "exact", bound: value };
  return { exactness: "above", bound: boundBelow(value, step) };
}

function stepFor(value: number, unit: number): number {
  return (value < 100 * unit ? 5 : 10) * unit;
}
