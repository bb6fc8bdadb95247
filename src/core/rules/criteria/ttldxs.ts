/** Tập thể lao động xuất sắc: L2003 Điều 27.1; L2022 Điều 27.1, which has no discipline clause. */
import { shiftSchoolYear } from "../../domain";
import type { CriterionVersion } from "../../law";
import { isStated } from "../judging/law-view";
import type { Given } from "../judging/given";
import type { LawView } from "../judging/law-view";
import { all, flagLimb, gapLimb, limbOf } from "../judging/limb";
import type { Limb } from "../judging/limb";
import {
  countLimb,
  disciplinedCount,
  memberShareLimb,
  noDisciplineLimb,
  unitRatingLimb,
} from "../judging/unit-limbs";
import { defineCriterion } from "./criterion";

export const ttldxs = defineCriterion({
  id: "ttldxs",
  reads: ["ttldxs", "ttldxs-discipline-effect", "ttldxs-from-ttldtt", "col-denominator", "no-ladder"],
  build(given, law) {
    const version = law.inForce("ttldxs");
    if (version === undefined) return gapLimb("ttldxs", "ldtt-share", "Tập thể lao động xuất sắc", law.day);
    const unit = given.facts.unit ?? {};
    const { minimumRating, ldttShare, cstdcsAtLeast, disciplineFrom } = version.value;
    const counting = isStated(given.settings, "denominatorPolicy")
      ? undefined
      : law.inForce("col-denominator");
    const local = given.settings.ttldxsDisciplineClause === "always" ? "canh-cao" : null;
    const clause = disciplineFrom ?? local;
    return all([
      unitRatingLimb(version, unit, minimumRating),
      flagLimb(version, "movement", "unit.movement", unit.movement),
      completedLimb(version, given, law),
      memberShareLimb(version, "ldtt-share", "ldttCount", unit, ldttShare, given.settings, {
        warnings: counting === undefined ? [] : [counting.warning],
      }),
      countLimb(version, "cstdcs-count", unit, cstdcsAtLeast),
      ...(clause === null ? [] : [noDisciplineLimb(version, unit, clause)]),
      flagLimb(version, "united", "unit.united", unit.united),
      ...baseTitleLimbs(given, law),
      ...previousYearsLimbs(given, law),
    ]);
  },
});

/** All members HTNV; a disciplined member beside a full count deserves a second look at the count. */
function completedLimb(
  version: CriterionVersion,
  { facts, settings }: Given,
  law: LawView<"ttldxs-discipline-effect">,
): Limb {
  const unit = facts.unit ?? {};
  const everyone = { percent: 100, comparison: "at-least" } as const;
  const limb = memberShareLimb(version, "all-completed", "completedCount", unit, everyone, settings);
  const effect = law.inForce("ttldxs-discipline-effect");
  if (effect === undefined || limb.outcome === "not-met") return limb;
  const disciplined = disciplinedCount(unit, "khien-trach") ?? 0;
  return disciplined === 0 ? limb : { ...limb, warnings: [...limb.warnings, effect.warning] };
}

/** Only where the locality asks it: the law does not. */
function baseTitleLimbs(
  { facts, settings }: Given,
  law: LawView<"ttldxs-from-ttldtt" | "no-ladder">,
): Limb[] {
  const version = law.inForce("ttldxs-from-ttldtt");
  if (!settings.ttldxsMustBeTtldtt || version === undefined) return [];
  const history = facts.unit?.history;
  const holds = (history ?? []).some(
    ({ award, schoolYear }) =>
      award === version.value.title && (facts.schoolYear ?? schoolYear) === schoolYear,
  );
  const outcome = history === undefined ? "unknown" : holds ? "met" : "not-met";
  const shown = [{ name: "unit.history", value: history?.length ?? null }];
  // The national rule is the reverse: no lower award is needed for a higher one (NĐ 152 Điều 4.1).
  const national = outcome === "met" ? undefined : law.inForce("no-ladder");
  const warnings = national === undefined ? [] : [national.warning];
  return [limbOf(version, "ttldtt-held", outcome, shown, { missing: ["unit.history"], warnings })];
}

/** Only where the locality asks it: one of the two titles in each of the school years just before. */
function previousYearsLimbs(
  { facts, award, settings }: Given,
  law: LawView<"ttldxs-from-ttldtt" | "no-ladder">,
): Limb[] {
  const version = law.inForce("ttldxs-from-ttldtt");
  const asked = settings.ttldxsPreviousYears;
  if (asked === 0 || version === undefined) return [];
  const { schoolYear, unit } = facts;
  const held = unit?.history ?? [];
  const titles: readonly string[] = [version.value.title, award.id];
  const years = Array.from({ length: asked }, (_, at) =>
    schoolYear === undefined ? undefined : shiftSchoolYear(schoolYear, -1 - at),
  );
  const isHeld = years.every((year) =>
    held.some((one) => one.schoolYear === year && titles.includes(one.award)),
  );
  const isKnown = unit?.history !== undefined && schoolYear !== undefined;
  const outcome = !isKnown ? "unknown" : isHeld ? "met" : "not-met";
  const shown = [{ name: "unit.history", value: unit?.history?.length ?? null }];
  const missing = schoolYear === undefined ? ["schoolYear"] : ["unit.history"];
  const national = outcome === "met" ? undefined : law.inForce("no-ladder");
  const warnings = national === undefined ? [] : [national.warning];
  return [limbOf(version, "previous-titles", outcome, shown, { missing, warnings })];
}
