/** Chiến sĩ thi đua cấp tỉnh: L2003 Điều 22; L2022 Điều 22 adds the provincial initiative. */
import { all, gapLimb } from "../judging/limb";
import { defineCriterion } from "./criterion";
import { consecutiveTitlesLimb } from "./consecutive-titles-limb";
import { initiativeLevelLimb, reaches } from "./initiative-limbs";

export const cstdTinh = defineCriterion({
  id: "cstd-tinh",
  reads: ["cstd-tinh", "next-award-clock"],
  build(given, law) {
    const version = law.inForce("cstd-tinh");
    if (version === undefined) {
      return gapLimb("cstd-tinh", "consecutive-titles", "Chiến sĩ thi đua cấp tỉnh", law.day);
    }
    const person = given.facts.person ?? {};
    const titles = consecutiveTitlesLimb(version, "consecutive-titles", version.value, given, law);
    const levels = version.value.initiativeLevels;
    if (levels !== null) return all([titles, initiativeLevelLimb(version, person, levels)]);
    // NĐ 91/2017 may ask an initiative too; that is known from memory only, so the text of the law decides and a doubt is named.
    const isSafe = reaches(person.initiatives, ["tinh", "toan-quoc"]);
    return all([isSafe ? titles : { ...titles, warnings: [...titles.warnings, version.warning] }]);
  },
});
