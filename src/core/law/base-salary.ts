import type { LegalDate } from "../domain/legal-date";
import baseSalaryData from "./data/base-salary.json";
import { citationOfSource } from "./instruments";
import { boundariesOf, holdsOn } from "./interval";
import { baseSalariesShape } from "./shapes";

/** Mức lương cơ sở, whole đồng a month. */
export interface BaseSalary {
  readonly id: string;
  readonly effectiveFrom: LegalDate;
  readonly effectiveUntil: LegalDate | null;
  readonly valueVnd: number;
  readonly citation: string;
  /** When a person last compared it with the text. */
  readonly checkedOn: LegalDate | null;
}

export const baseSalaries: readonly BaseSalary[] = baseSalariesShape
  .parse(baseSalaryData)
  .map((salary) => ({ ...salary, citation: citationOfSource(salary.source) }));

/** What a commune adds of a decree that the data does not have yet: whole đồng by the first day. */
type OwnSalaries = Readonly<Record<LegalDate, number>> | null;

/**
 * Gives the base salary in force on a full day, or undefined before the first modelled one.
 *
 * @param own - holds from its day on, until a later decree of the data begins
 */
export function baseSalaryOn(day: LegalDate, own: OwnSalaries = null): BaseSalary | undefined {
  const decreed = baseSalaries.find((salary) => holdsOn(salary, day));
  const [from, valueVnd] = Object.entries(own ?? {})
    .filter(([first]) => first <= day)
    .sort(([one], [other]) => (one < other ? 1 : -1))[0] ?? [""];
  if (valueVnd === undefined || decreed === undefined || from < decreed.effectiveFrom) return decreed;
  return { ...decreed, id: ownSalaryId, effectiveFrom: from, valueVnd, checkedOn: null };
}

/** The rule of an amount that rests on a base salary which the commune entered. */
const ownSalaryId = "lcs-own";

export const baseSalaryBoundaries: readonly LegalDate[] = boundariesOf(baseSalaries);
