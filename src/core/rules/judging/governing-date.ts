import { dayBefore, firstDayOf, firstYearOf, lastDayOf } from "../../domain";
import type { JudgeCase, LegalDate } from "../../domain";
import { inForceOn } from "../../law";
import type { CriterionVersion, JudgedAward, Settings } from "../../law";
import { isNone } from "./is-none";

/** The date that chooses the law: the decision's unless the commune sets another one; null where it is unknown. */
export function governingDate(
  facts: JudgeCase,
  award: JudgedAward | undefined,
  { lawVersionBy }: Settings,
): LegalDate | null {
  const { decisionDate, receivedDate, schoolYear } = facts;
  const first = schoolYear === undefined ? undefined : firstYearOf(schoolYear);
  switch (lawVersionBy) {
    case "received-date":
      return receivedDate ?? null;
    case "school-year-end":
      return first === undefined ? null : `${String(first + 1)}-05-31`;
    case "decision-date":
      return decisionDate ?? contestDate(facts, award);
  }
}

/** A contest without a date was held in its school year; where one is kept, in a year of its validity. */
function contestDate({ schoolYear, person }: JudgeCase, award: JudgedAward | undefined): LegalDate | null {
  if (award?.kind !== "contest-recognition" || award.criterion !== "contest") return null;
  const recognised = person?.contests?.find((held) => held.award === award.id)?.schoolYear ?? schoolYear;
  const first = recognised === undefined ? undefined : firstYearOf(recognised);
  // Contests end with the lessons: a day in spring lies in the same school year and before the cut of 1 July.
  return first === undefined ? null : `${String(first + 1)}-05-31`;
}

/** The days by which the law and the decree are asked for a file that was received earlier. */
export interface AskedDays {
  readonly lawDay: LegalDate;
  readonly decreeDay: LegalDate;
  /** The transition that keeps the file on the old decree. */
  readonly pending: CriterionVersion | undefined;
}

/**
 * A file received before 2025-07-01 stays on NĐ 98/2023 (NĐ 152 Điều 60.3); one received before 2026-10-01 stays on the
 * law before its amendment.
 */
export function askedDays(day: LegalDate, receivedDate: LegalDate | null | undefined): AskedDays {
  const plain = { lawDay: day, decreeDay: day, pending: undefined };
  if (isNone(receivedDate)) return plain;
  const amended = inForceOn("ver-law-amend", day)?.effectiveFrom;
  const isBeforeAmendment = !isNone(amended) && lastDayOf(receivedDate) < amended;
  const lawDay = isBeforeAmendment ? dayBefore(amended) : day;
  const pending = inForceOn("ver-decree-pending", day);
  const isPending = pending !== undefined && lastDayOf(receivedDate) < pending.value.receivedBefore;
  if (!isPending) return { ...plain, lawDay };
  return { lawDay, decreeDay: dayBefore(pending.value.receivedBefore), pending };
}

/** The days on which the decision can have been signed, whatever date chooses the law. */
export function decisionDays(
  facts: JudgeCase,
): { readonly from: LegalDate; readonly to: LegalDate } | undefined {
  const { decisionDate } = facts;
  return isNone(decisionDate) ? undefined : { from: firstDayOf(decisionDate), to: lastDayOf(decisionDate) };
}
