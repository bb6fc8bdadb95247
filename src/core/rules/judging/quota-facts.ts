import type { QuotaFacts } from "../../domain";
import type { Limb } from "./limb";

/** A quota weighed, with the number allowed where it is known. */
export interface QuotaWeighed {
  readonly limb: Limb;
  readonly allowed: number | null;
}

/** Shows what a case says of a quota. */
export function quotaFacts(quota: QuotaFacts): Limb["condition"]["facts"] {
  return (["award", "base", "proposed", "rate", "units", "unitIsHtxsnv"] as const).map((name) => ({
    name: `quota.${name}`,
    value: quota[name] ?? null,
  }));
}
