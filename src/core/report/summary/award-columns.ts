import type { AwardId, NomineeKind } from "../../domain/award";
import columns from "./award-columns.json";

/** One column of the tables of awards: which awards, of which nominees, it counts. */
export interface AwardColumn {
  /** Stands in the register beside each award; formulas look for it. */
  readonly key: string;
  readonly group: string;
  readonly headerVi: string;
  readonly awards: readonly AwardId[];
  /** Absent where the column counts every kind of nominee. */
  readonly nominees?: readonly string[];
}

/** The columns from left to right; the last takes every award that no other one names. */
export const awardColumns: readonly AwardColumn[] = columns;

const byAward = new Map<AwardId, readonly AwardColumn[]>(
  awardColumns
    .flatMap(({ awards }) => awards)
    .map((award) => [award, awardColumns.filter((column) => column.awards.includes(award))]),
);

/** Answers in which column an award is counted; every award is counted in exactly one. */
export function awardColumnOf(award: AwardId, kind: NomineeKind): string {
  const column = byAward.get(award)?.find(({ nominees }) => nominees?.includes(kind) ?? true);
  return column?.key ?? awardColumns.at(-1)?.key ?? "";
}
