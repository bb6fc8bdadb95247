import type { QuotaFacts } from "../../domain";
import type { Limb } from "./limb";

/** Shows what a case says of a quota. */
export function quotaFacts(quota: QuotaFacts): Limb["condition"]["facts"] {
  return (["award", "base", "proposed", "rate", "units", "unitIsHtxsnv"] as const).map((name) => ({
    name: `quota.${name}`,
    value: quota[name] ?? null,
  }));
}
