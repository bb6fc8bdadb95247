/** Chiến sĩ thi đua cấp bộ: the same articles as the provincial title, L2003 Điều 22 and L2022 Điều 22. */
import { all, gapLimb, limbOf } from "../judging/limb";
import type { Limb } from "../judging/limb";
import type { CriterionVersion } from "../../law";
import type { Given } from "../judging/given";
import { isNone } from "../judging/is-none";
import { defineCriterion } from "./criterion";
import { consecutiveTitlesLimb } from "./consecutive-titles-limb";
import { reaches } from "./initiative-limbs";

export const cstdBo = defineCriterion({
  id: "cstd-bo",
  reads: ["cstd-bo", "next-award-clock"],
  build(given, law) {
    const version = law.inForce("cstd-bo");
    if (version === undefined)
      return gapLimb("cstd-bo", "consecutive-titles", "Chiến sĩ thi đua cấp bộ", law.day);
    const titles = consecutiveTitlesLimb(version, "consecutive-titles", version.value, given, law);
    const levels = version.value.initiativeLevels;
    return levels === null ? titles : all([titles, reachLimb(version, given, levels)]);
  },
});

/** Whether a provincial or base initiative can be copied within the ministry stands in no list: that is asked. */
function reachLimb(version: CriterionVersion, { facts }: Given, levels: readonly string[]): Limb {
  const name = "person.initiatives";
  const initiatives = facts.person?.initiatives;
  const hasNone = initiatives !== undefined && (isNone(initiatives) || initiatives.length === 0);
  const outcome = reaches(initiatives, levels) ? "met" : hasNone ? "not-met" : "unknown";
  const value = isNone(initiatives) ? null : initiatives.map(({ level }) => level).join("; ");
  return limbOf(version, "initiative-level", outcome, [{ name, value }], { missing: [name] });
}
