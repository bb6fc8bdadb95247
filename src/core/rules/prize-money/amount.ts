import type { Coefficient, Settings } from "../../law";

/**
 * Gives coefficient × base salary in whole đồng, rounded as the settings say; the text of the law rounds up to 10,000.
 *
 * All in integers: floating point would make 1,800,000 × 1.1 a đồng too much and round it up.
 */
export function amountVnd(
  { thousandths, timesTenths }: Coefficient,
  baseSalaryVnd: number,
  stepVnd: number,
  { roundMode, collectiveDouble }: Settings,
): number {
  const individual = thousandths * baseSalaryVnd;
  const isDoubledLast = collectiveDouble === "amount-first" && timesTenths !== 10;
  if (isDoubledLast) return (roundedVnd(individual, 1000, stepVnd, roundMode) * timesTenths) / 10;
  return roundedVnd(individual * timesTenths, 10_000, stepVnd, roundMode);
}

/** Rounds an exact fraction numerator/denominator to the step. */
function roundedVnd(
  numerator: number,
  denominator: number,
  stepVnd: number,
  mode: Settings["roundMode"],
): number {
  const step = denominator * stepVnd;
  switch (mode) {
    case "ceil10k":
      return Math.ceil(numerator / step) * stepVnd;
    case "nearest10k":
      return Math.floor((2 * numerator + step) / (2 * step)) * stepVnd;
    case "none":
      return Math.round(numerator / denominator);
  }
}
