/** Chiến sĩ thi đua toàn quốc: L2003 Điều 21 (Luật 39/2013); L2022 Điều 21 adds the initiative of national reach. */
import { all, gapLimb } from "../judging/limb";
import { defineCriterion } from "./criterion";
import { consecutiveTitlesLimb } from "./consecutive-titles-limb";
import { initiativeLevelLimb } from "./initiative-limbs";

export const cstdtq = defineCriterion({
  id: "cstdtq",
  reads: ["cstdtq", "next-award-clock"],
  build(given, law) {
    const version = law.inForce("cstdtq");
    if (version === undefined) {
      return gapLimb("cstdtq", "consecutive-titles", "Chiến sĩ thi đua toàn quốc", law.day);
    }
    const titles = consecutiveTitlesLimb(version, "consecutive-titles", version.value, given, law);
    const levels = version.value.initiativeLevels;
    if (levels === null) return titles;
    return all([titles, initiativeLevelLimb(version, given.facts.person ?? {}, levels)]);
  },
});
