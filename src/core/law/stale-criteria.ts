import { dayBefore, wholeMonthsBetween } from "../domain/legal-date";
import type { LegalDate } from "../domain/legal-date";
import { baseSalaries } from "./base-salary";
import { coefficients } from "./coefficients";
import { criterionData } from "./criterion-data";
import { instruments } from "./instruments";

/** Something that the law's data says, with the day on which a person last compared it with the text. */
export interface CheckedCriterion {
  readonly kind: "criterion" | "instrument" | "base-salary" | "coefficient";
  /** The family of a criterion; else the record's id. */
  readonly id: string;
  readonly labelVi: string;
  /** Null where nobody did. */
  readonly checkedOn: LegalDate | null;
}

/** How long a comparison with the text is good for, in months by calendar anniversary. */
const monthsUntilStale = 6;

/** Everything of the law's data that carries a day of comparison. */
export const checkedCriteria: readonly CheckedCriterion[] = [
  ...criterionData.map(({ family, labelVi, checkedOn }) =>
    checked("criterion", { id: family, labelVi, checkedOn }),
  ),
  ...[...instruments.values()].map(({ id, shortVi, checkedOn }) =>
    checked("instrument", { id, labelVi: shortVi, checkedOn }),
  ),
  ...baseSalaries.map(({ id, citation, checkedOn }) =>
    checked("base-salary", { id, labelVi: citation, checkedOn }),
  ),
  ...coefficients.map(({ id, citation, checkedOn }) =>
    checked("coefficient", { id, labelVi: citation, checkedOn }),
  ),
];

/** Lists what nobody compared with its text within the six months up to a full day; the last day itself counts. */
export function staleCriteria(
  on: LegalDate,
  criteria: readonly CheckedCriterion[] = checkedCriteria,
): readonly CheckedCriterion[] {
  return criteria.filter(
    ({ checkedOn }) => checkedOn === null || wholeMonthsBetween(checkedOn, dayBefore(on)) >= monthsUntilStale,
  );
}

function checked(kind: CheckedCriterion["kind"], record: Omit<CheckedCriterion, "kind">): CheckedCriterion {
  return { kind, ...record };
}
