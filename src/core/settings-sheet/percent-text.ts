/** Writes a decimal fraction such as "0.125" as people do: "12,5%". Exact: digits are moved, nothing is computed. */
export function percentFromFraction(fraction: string): string {
  const [whole = "0", digits = ""] = fraction.split(".");
  const padded = digits.padEnd(2, "0");
  const percent = (whole + padded.slice(0, 2)).replace(/^0+(?=\d)/, "");
  const rest = padded.slice(2).replace(/0+$/, "");
  return `${percent}${rest === "" ? "" : `,${rest}`}%`;
}

/** Moves the point of "12,5" or "12.5" two places to the left: "0.125"; undefined where it is no decimal. */
export function fractionFromPercent(percent: string): string | undefined {
  const match = /^(\d{1,3})(?:[.,](\d+))?$/.exec(percent);
  if (!match) return undefined;
  const digits = (match[1] ?? "").padStart(3, "0");
  return trimmed(`${digits.slice(0, -2)}.${digits.slice(-2)}${match[2] ?? ""}`);
}

/** Writes "0,150" or "0.150" as "0.15"; undefined where it is no decimal. */
export function fractionFromDecimal(decimal: string): string | undefined {
  return /^\d+([.,]\d+)?$/.test(decimal) ? trimmed(decimal.replace(",", ".")) : undefined;
}

/** A number of a cell carries the noise of its binary form: six decimals are more than any rate has. */
export function fractionFromNumber(value: number): string | undefined {
  if (!Number.isFinite(value) || value < 0) return undefined;
  const text = value.toFixed(6);
  return Math.abs(Number(text) - value) < 1e-9 ? trimmed(text) : undefined;
}

function trimmed(decimal: string): string {
  const whole = decimal.replace(/^0+(?=\d)/, "");
  return whole.includes(".") ? whole.replace(/\.?0+$/, "") : whole;
}
