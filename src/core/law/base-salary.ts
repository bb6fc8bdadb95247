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

/** Gives the base salary in force on a full day, or undefined before the first modelled one. */
export function baseSalaryOn(day: LegalDate): BaseSalary | undefined {
  return baseSalaries.find((salary) => holdsOn(salary, day));
}

export const baseSalaryBoundaries: readonly LegalDate[] = boundariesOf(baseSalaries);
