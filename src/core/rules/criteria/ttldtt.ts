/** Tập thể lao động tiên tiến: L2003 Điều 28.1 (above 50 %); L2022 Điều 28.1 (at least 70 %). */
import { isStated } from "../judging/law-view";
import { all, flagLimb, gapLimb } from "../judging/limb";
import { memberShareLimb, noDisciplineLimb, unitRatingLimb } from "../judging/unit-limbs";
import { defineCriterion } from "./criterion";

export const ttldtt = defineCriterion({
  id: "ttldtt",
  reads: ["ttldtt", "col-denominator"],
  build({ facts, settings }, law) {
    const version = law.inForce("ttldtt");
    if (version === undefined) return gapLimb("ttldtt", "ldtt-share", "Tập thể lao động tiên tiến", law.day);
    const unit = facts.unit ?? {};
    const { minimumRating, ldttShare, disciplineFrom } = version.value;
    const counting = isStated(settings, "denominatorPolicy") ? undefined : law.inForce("col-denominator");
    return all([
      unitRatingLimb(version, unit, minimumRating),
      flagLimb(version, "movement", "unit.movement", unit.movement),
      memberShareLimb(version, "ldtt-share", "ldttCount", unit, ldttShare, settings, {
        warnings: counting === undefined ? [] : [counting.warning],
      }),
      noDisciplineLimb(version, unit, disciplineFrom),
      flagLimb(version, "united", "unit.united", unit.united),
    ]);
  },
});
