/** Exact comparisons: shares and rates as integers, never as floating point. */

export interface ShareLimit {
  /** Whole percent. */
  readonly percent: number;
  readonly comparison: "above" | "at-least";
}

/** Tells whether part/whole passes a limit; 21 of 30 is at least 70 %, 10 of 20 is not above 50 %. */
export function passesShare(part: number, whole: number, limit: ShareLimit): boolean {
  const left = 100 * part;
  const right = limit.percent * whole;
  return limit.comparison === "above" ? left > right : left >= right;
}

/**
 * Writes a share for people, such as "66,6%" for 20 of 30 with one decimal. The rest is cut off, not rounded: what has not
 * reached a limit is never shown as if it had.
 */
export function shareText(part: number, whole: number, decimals: number): string {
  const unit = 10 ** decimals;
  const cut = Math.floor((100 * unit * part) / whole);
  const digits = String(cut % unit).padStart(decimals, "0");
  return `${String(Math.floor(cut / unit))}${decimals === 0 ? "" : `,${digits}`}%`;
}

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Reads a decimal fraction such as "0.15" exactly. */
export function parseFraction(value: string | number): Fraction {
  const [whole = "0", decimals = ""] = String(value).split(".");
  return { numerator: Number(whole + decimals), denominator: 10 ** decimals.length };
}

export const percentFraction = (percent: number): Fraction => ({ numerator: percent, denominator: 100 });

export function isAbove(one: Fraction, other: Fraction): boolean {
  return one.numerator * other.denominator > other.numerator * one.denominator;
}

export type Rounding = "floor" | "round" | "ceil";

/** Gives how many of a base a rate allows; halves round up where `round` is asked. */
export function allowedCount(base: number, { numerator, denominator }: Fraction, rounding: Rounding): number {
  const product = base * numerator;
  if (rounding === "floor") return Math.floor(product / denominator);
  if (rounding === "ceil") return Math.ceil(product / denominator);
  return Math.floor((2 * product + denominator) / (2 * denominator));
}
