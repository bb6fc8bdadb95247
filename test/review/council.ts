/** Lists before the council, checked by the real rules, and decisions on them. */
import { check, readWorkbook } from "../../src/core";
import type { CouncilDecision, LoggedDecision } from "../../src/core/domain/council";
import type { Checked } from "../../src/core/check";
import { appendDecision } from "../../src/core/review/decision-log";
import { reviewCases } from "../../src/core/review/review-cases";
import { fileOfRows } from "./rows";

export interface Row {
  readonly name: string;
  /** "dd/mm/yyyy"; left out for none. */
  readonly born?: string;
  readonly rating?: string;
  readonly title?: string;
  readonly position?: string;
}

export function checkRows(rows: readonly Row[], file = "hoa-mai.xlsx", on = "2025-07-25"): Checked {
  return check({
    readings: [readWorkbook(fileOfRows(rows, file))],
    appliedOn: on,
    commune: "xã Tân Lập",
    period: null,
  });
}

export const keep: CouncilDecision = { kind: "keep", reason: "Đủ tiêu chuẩn." };

/** Decides on the first case of a name. */
export function decideOn(
  { result, entries }: Checked,
  name: string,
  decision: CouncilDecision = keep,
  log: readonly LoggedDecision[] = [],
  after: string | null = null,
): readonly LoggedDecision[] {
  const found = reviewCases(result, entries).find(({ subject }) => subject.name === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return appendDecision(log, { subject: found.subject, facts: found.facts, decision, after });
}
