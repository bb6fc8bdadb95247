/** Cờ thi đua cấp tỉnh: L2022 Điều 26. Who leads a cluster stands in no list, so people look. */
import { gapLimb, limbOf } from "../judging/limb";
import { defineCriterion } from "./criterion";

export const coTinh = defineCriterion({
  id: "co-tinh",
  reads: ["co-tinh"],
  build(_given, law) {
    const version = law.inForce("co-tinh");
    if (version === undefined) return gapLimb("co-tinh", "cluster-leader", "Cờ thi đua cấp tỉnh", law.day);
    return limbOf(version, "cluster-leader", "unknown", [], { warnings: [version.warning] });
  },
});
