/** Bằng khen của Bộ trưởng: Thông tư 29/2023/TT-BGDĐT Điều 9, of which a part of the grounds for individuals was read. */
import { gapLimb } from "../judging/limb";
import { defineCriterion } from "./criterion";
import { otherGroundLimb } from "./other-ground-limb";

export const bkBo = defineCriterion({
  id: "bk-bo",
  reads: ["bk-bo-ind"],
  build(given, law) {
    const version = given.kind === "individual" ? law.inForce("bk-bo-ind") : undefined;
    if (version === undefined) return gapLimb("bk-bo", "other-grounds", "Bằng khen của Bộ trưởng", law.day);
    return otherGroundLimb(version, given, "unknown");
  },
});
