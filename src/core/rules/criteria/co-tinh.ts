/** Cờ thi đua cấp tỉnh: L2022 Điều 26. Who leads a cluster stands in no list, so people are asked. */
import { gapLimb } from "../judging/limb";
import { clusterLeaderLimb } from "./cluster-leader-limb";
import { defineCriterion } from "./criterion";

export const coTinh = defineCriterion({
  id: "co-tinh",
  reads: ["co-tinh"],
  build(given, law) {
    const version = law.inForce("co-tinh");
    if (version === undefined) return gapLimb("co-tinh", "cluster-leader", "Cờ thi đua cấp tỉnh", law.day);
    return clusterLeaderLimb(version, given);
  },
});
