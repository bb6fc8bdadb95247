import type { AwardId, JudgeCase, LawWarning } from "../../domain";
import type { Family, JudgedAward, Settings } from "../../law";
import type { LawView } from "./law-view";

export const warningFamilies = [
  "ver-law-amend",
  "ver-law72-deadline",
  "ver-decree-local-gap",
  "col-both-titles",
] as const satisfies readonly Family[];

/**
 * Doubts beside the criterion: an amending law not read, a decree that ended, a provincial rule that must exist, a second
 * collective title of the year.
 */
export function caseWarnings(
  award: JudgedAward,
  law: LawView<(typeof warningFamilies)[number]>,
  settings: Settings,
  facts: JudgeCase,
): LawWarning[] {
  if (award.kind === "contest-recognition") return [];
  const warnings: LawWarning[] = [];
  const amended = law.inForce("ver-law-amend");
  if (amended !== undefined) warnings.push(amended.warning);
  const deadline = law.inForce("ver-law72-deadline");
  if (deadline?.value.passed === true) warnings.push(deadline.warning);
  const gap = law.inForce("ver-decree-local-gap");
  if (gap?.value.awards.includes(award.id) === true && settings.provincialRule152 !== "issued") {
    warnings.push(gap.warning);
  }
  const both = law.inForce("col-both-titles");
  if (both !== undefined && holdsOther(facts, award, both.value.awards)) warnings.push(both.warning);
  return warnings;
}

function holdsOther(
  { unit, schoolYear }: JudgeCase,
  award: JudgedAward,
  titles: readonly AwardId[],
): boolean {
  if (!titles.includes(award.id) || schoolYear === undefined) return false;
  return (unit?.history ?? []).some(
    (held) => held.award !== award.id && titles.includes(held.award) && held.schoolYear === schoolYear,
  );
}
