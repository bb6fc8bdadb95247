import type { CriterionVersion } from "../../law";
import type { Given } from "../judging/given";
import { limbOf } from "../judging/limb";
import type { Limb } from "../judging/limb";

/** Weighs "leads its cluster of emulation"; the other words of the text are always shown beside it. */
export function clusterLeaderLimb(version: CriterionVersion, { facts }: Given): Limb {
  const name = "unit.leadsCluster";
  const leads = facts.unit?.leadsCluster;
  const outcome = leads === undefined ? "unknown" : leads ? "met" : "not-met";
  return limbOf(version, "cluster-leader", outcome, [{ name, value: leads ?? null }], {
    missing: [name],
    warnings: [version.warning],
  });
}
