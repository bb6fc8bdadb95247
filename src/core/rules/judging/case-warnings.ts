import type { LawWarning } from "../../domain";
import type { Family, JudgedAward, Settings } from "../../law";
import type { LawView } from "./law-view";

export const warningFamilies = ["ver-law-amend", "ver-decree-local-gap"] as const satisfies readonly Family[];

/** Doubts that hang on the date alone: an amending law not read, a provincial rule that must exist. */
export function caseWarnings(
  award: JudgedAward,
  law: LawView<(typeof warningFamilies)[number]>,
  settings: Settings,
): LawWarning[] {
  if (award.kind === "contest-recognition") return [];
  const warnings: LawWarning[] = [];
  const amended = law.inForce("ver-law-amend");
  if (amended !== undefined) warnings.push(amended.warning);
  const gap = law.inForce("ver-decree-local-gap");
  if (gap?.value.awards.includes(award.id) === true && settings.provincialRule152 !== "issued") {
    warnings.push(gap.warning);
  }
  return warnings;
}
