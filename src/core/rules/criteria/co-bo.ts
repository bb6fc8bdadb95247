/** Cờ thi đua của Bộ: Thông tư 29/2023/TT-BGDĐT Điều 4, the only circular of which this part was read. */
import { gapLimb } from "../judging/limb";
import { clusterLeaderLimb } from "./cluster-leader-limb";
import { defineCriterion } from "./criterion";

export const coBo = defineCriterion({
  id: "co-bo",
  reads: ["co-bo"],
  build(given, law) {
    const version = law.inForce("co-bo");
    if (version === undefined) return gapLimb("co-bo", "cluster-leader", "Cờ thi đua của Bộ", law.day);
    return clusterLeaderLimb(version, given);
  },
});
