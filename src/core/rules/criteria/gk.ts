/** Giấy khen: L2003 Điều 75 (Luật 39/2013); since 2024 (L2022 Điều 75) ministry and province set the criteria. */
import type { Rating } from "../../domain";
import type { CriterionVersion } from "../../law";
import type { Given } from "../judging/given";
import type { LawView } from "../judging/law-view";
import { any, gapLimb, limbOf } from "../judging/limb";
import type { Limb, Node } from "../judging/limb";
import { ratingLimb } from "../judging/person-rating";
import { unitRatingLimb } from "../judging/unit-limbs";
import { defineCriterion } from "./criterion";
import { otherGroundLimb } from "./other-ground-limb";

export const gk = defineCriterion({
  id: "gk",
  reads: ["gk-ind", "gk-col", "principal-no-gk"],
  build(given, law) {
    const version = law.inForce(given.kind === "individual" ? "gk-ind" : "gk-col");
    if (version === undefined) return gapLimb("gk", "local-criteria", "Giấy khen", law.day);
    const { minimumRating } = version.value;
    if (minimumRating !== null) {
      return any([rated(version, given, minimumRating), otherGroundLimb(version, given, "not-met")]);
    }
    return localCriteria(version, given, law);
  },
});

function localCriteria(version: CriterionVersion, given: Given, law: LawView<"principal-no-gk">): Node {
  const own = given.settings.gkMinimumRating;
  if (own !== "none") return rated(version, given, own);
  const principal = given.award.level === "truong" ? law.inForce("principal-no-gk") : undefined;
  const warnings = [version.warning, ...(principal === undefined ? [] : [principal.warning])];
  return limbOf(version, "local-criteria", "met", [], { warnings });
}

function rated(version: CriterionVersion, { facts, kind, rating }: Given, minimum: Rating): Limb {
  if (kind === "individual") return ratingLimb(version, "rating", rating, minimum);
  return unitRatingLimb(version, facts.unit ?? {}, minimum);
}
