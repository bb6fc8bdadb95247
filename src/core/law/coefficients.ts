import type { AwardId, NomineeKind } from "../domain/award";
import type { LegalDate } from "../domain/legal-date";
import coefficientData from "./data/coefficients.json";
import { citationOfSource } from "./instruments";
import { boundariesOf, holdsOn } from "./interval";
import type { Interval } from "./interval";
import { coefficientsShape } from "./shapes";

/** How many base salaries an award is worth. Integers only: floating point would round 1,800,000 × 1.1 wrongly. */
export interface Coefficient extends Interval {
  readonly id: string;
  /** Thousandths of the base salary for one individual. */
  readonly thousandths: number;
  /** Tenths: 20 for a collective that gets twice the individual's amount. */
  readonly timesTenths: number;
  /** As the law writes it, the factor for collectives and households included; such as "0.3". */
  readonly text: string;
  readonly citation: string;
  readonly isDoubtful: boolean;
  /** When a person last compared it with the text. */
  readonly checkedOn: LegalDate | null;
}

const byAwardAndKind = new Map<string, Coefficient[]>();

for (const record of coefficientsShape.parse(coefficientData)) {
  const thousandths = scaled(record.coefficient, 3);
  const timesTenths = scaled(record.times, 1);
  const coefficient: Coefficient = {
    id: record.id,
    effectiveFrom: record.effectiveFrom,
    effectiveUntil: record.effectiveUntil,
    thousandths,
    timesTenths,
    text: timesTenths === 10 ? record.coefficient : writeScaled(thousandths * timesTenths, 4),
    citation: citationOfSource(record.source),
    isDoubtful: record.confidence !== "VERIFIED" && record.confidence !== "VERIFIED-M",
    checkedOn: record.checkedOn,
  };
  for (const award of record.awards) {
    for (const kind of record.kinds) {
      const key = `${award}|${kind}`;
      const known = byAwardAndKind.get(key);
      if (known === undefined) byAwardAndKind.set(key, [coefficient]);
      else known.push(coefficient);
    }
  }
}

/** Gives the coefficient of an award for a kind of nominee on a full day; undefined where none is known. */
export function coefficientOn(award: AwardId, kind: NomineeKind, day: LegalDate): Coefficient | undefined {
  return byAwardAndKind.get(`${award}|${kind}`)?.find((coefficient) => holdsOn(coefficient, day));
}

export const coefficientsByAwardAndKind: ReadonlyMap<string, readonly Coefficient[]> = byAwardAndKind;
/** Every coefficient once, whatever the awards and kinds that share it. */
export const coefficients: readonly Coefficient[] = [...new Set([...byAwardAndKind.values()].flat())];
export const coefficientBoundaries: readonly LegalDate[] = boundariesOf(coefficients);

/** Reads a decimal text as an integer of 10^-digits; "0.15" with 3 digits is 150. */
function scaled(text: string, digits: number): number {
  const [whole = "0", fraction = ""] = text.split(".");
  if (fraction.length > digits) throw new Error(`More than ${String(digits)} decimals: ${text}`);
  return Number(whole + fraction.padEnd(digits, "0"));
}

/** Writes an integer of 10^-digits as a decimal with at least one digit after the point. */
function writeScaled(value: number, digits: number): string {
  const text = String(value).padStart(digits + 1, "0");
  const fraction = text.slice(-digits).replace(/0+$/, "");
  return `${text.slice(0, -digits)}.${fraction === "" ? "0" : fraction}`;
}
