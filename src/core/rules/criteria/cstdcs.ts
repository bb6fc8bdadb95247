/** Chiến sĩ thi đua cơ sở: L2003 Điều 23 (Luật 39/2013); L2022 Điều 23, where HTXSNV alone suffices beside LĐTT. */
import type { CriterionVersion } from "../../law";
import type { Given } from "../judging/given";
import type { LawView } from "../judging/law-view";
import { all, any, gapLimb, limbOf } from "../judging/limb";
import type { Node } from "../judging/limb";
import { ratingLimb } from "../judging/person-rating";
import { defineCriterion } from "./criterion";
import { initiativeOfYearLimb } from "./initiative-limbs";
import { buildLdtt, ldttFamilies } from "./ldtt";
import type { LdttLaw } from "./ldtt";

export const cstdcs = defineCriterion({
  id: "cstdcs",
  reads: ["cstdcs", "cstdcs-draft", "initiative-carry", "gvdg-not-initiative", ...ldttFamilies],
  build(given, law) {
    const version = law.inForce("cstdcs");
    if (version === undefined) return gapLimb("cstdcs", "ldtt-held", "Chiến sĩ thi đua cơ sở", law.day);
    const grounds: Node[] = [initiativeOfYearLimb(version, given, law)];
    if (version.value.ratingGround !== null) {
      const draft = law.inForce("cstdcs-draft");
      const warnings = draft === undefined ? [] : [draft.warning];
      grounds.push(
        ratingLimb(version, "rating-ground", given.rating, version.value.ratingGround, { warnings }),
      );
    }
    return all([ldttHeld(version, given, law), any(grounds)]);
  },
});

/** "Đạt tiêu chuẩn LĐTT": facts that break the criteria of LĐTT outweigh a claim that it is held. */
function ldttHeld(version: CriterionVersion, given: Given, law: LawView<never> & LdttLaw): Node {
  const criteria = buildLdtt(given, law);
  if (criteria.outcome === "not-met") return criteria;
  const { isLdtt } = given.facts.person ?? {};
  const facts = [{ name: "person.isLdtt", value: isLdtt ?? null }];
  if (isLdtt !== undefined) return limbOf(version, "ldtt-held", isLdtt ? "met" : "not-met", facts);
  return any([limbOf(version, "ldtt-held", "unknown", facts, { missing: ["person.isLdtt"] }), criteria]);
}
