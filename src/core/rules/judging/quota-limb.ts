/** Shares of a list: CSTĐCS of LĐTT, HTXSNV of HTTNV, units HTXSNV. */
import type { QuotaFacts, SchoolYear } from "../../domain";
import type { Family, Settings } from "../../law";
import type { LawView } from "./law-view";
import { gapLimb } from "./limb";
import { cstdcsQuotaLimb } from "./cstdcs-quota-limb";
import type { QuotaWeighed } from "./quota-facts";
import { htxsnvQuotaLimb, unitQuotaLimb } from "./htxsnv-quota-limbs";

export const quotaFamilies = [
  "cstdcs-quota",
  "htxsnv-quota",
  "class-party",
  "quota-base",
  "unit-htxsnv-quota",
  "ttldxs-quota",
  "class-233-transition",
] as const satisfies readonly Family[];

export type QuotaLaw = LawView<(typeof quotaFamilies)[number]>;

/** @param schoolYear - the year of the list, for which the province may have set a rate */
export function weighQuota(
  quota: QuotaFacts,
  law: QuotaLaw,
  settings: Settings,
  schoolYear?: SchoolYear,
): QuotaWeighed {
  const weighed = byKind(quota, law, settings, schoolYear);
  return weighed ?? { limb: gapLimb("quota", "quota", "tỷ lệ", law.day), allowed: null };
}

function byKind(
  quota: QuotaFacts,
  law: QuotaLaw,
  settings: Settings,
  schoolYear: SchoolYear | undefined,
): QuotaWeighed | undefined {
  switch (quota.award) {
    case "CSTDCS":
      return cstdcsQuotaLimb(quota, law, settings, schoolYear);
    case "HTXSNV":
      return htxsnvQuotaLimb(quota, law, settings);
    case "unit-HTXSNV":
      return unitQuotaLimb(quota, law, settings);
  }
}
