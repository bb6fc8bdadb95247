/** NĐ 91/2017 Điều 9.3: CSTĐCS at most 15 % of LĐTT, the province sets the rate; none in L2022 Điều 23. */
import type { LawWarning, QuotaFacts, SchoolYear } from "../../domain";
import { sentence } from "../../law";
import type { CriterionVersion, Settings } from "../../law";
import { allowedCount, isAbove, parseFraction, percentFraction } from "./exact-share";
import type { Fraction } from "./exact-share";
import type { LawView } from "./law-view";
import { limbOf } from "./limb";
import { quotaFacts } from "./quota-facts";
import type { QuotaWeighed } from "./quota-facts";

export function cstdcsQuotaLimb(
  quota: QuotaFacts,
  law: LawView<"cstdcs-quota">,
  settings: Settings,
  schoolYear?: SchoolYear,
): QuotaWeighed | undefined {
  const version = law.inForce("cstdcs-quota");
  if (version === undefined) return undefined;
  const stated = quota.rate ?? ownCapRate(settings, schoolYear);
  const own = stated === null ? undefined : parseFraction(stated);
  const { maximumPercent } = version.value;
  if (maximumPercent === null) return withoutNationalCap(version, quota, own, settings);
  const maximum = percentFraction(maximumPercent);
  const warnings: LawWarning[] = own === undefined ? [version.warning] : [];
  if (own !== undefined && isAbove(own, maximum)) {
    const values = { rate: String(stated), maximum: String(maximumPercent) };
    warnings.push({ rule: version.id, text: sentence("quota-rate-above-law", values) });
  }
  const rate = own === undefined || isAbove(own, maximum) ? maximum : own;
  if (quota.base === undefined) {
    const outcome = quota.proposed === 0 ? "met" : "unknown";
    const limb = limbOf(version, "quota", outcome, quotaFacts(quota), { missing: ["quota.base"], warnings });
    return { limb, allowed: null };
  }
  const allowed = allowedCount(quota.base, rate, settings.capRounding);
  const outcome = quota.proposed <= allowed ? "met" : "not-met";
  return { limb: limbOf(version, "quota", outcome, quotaFacts(quota), { warnings }), allowed };
}

/** The rate that the province set for the school year, else for all years; null where it set none. */
export function ownCapRate(
  { cstdcsCapRate, cstdcsCapRateByYear }: Settings,
  schoolYear: SchoolYear | undefined,
): string | null {
  return (schoolYear === undefined ? undefined : cstdcsCapRateByYear?.[schoolYear]) ?? cstdcsCapRate;
}

/** A local rate is no law: going over it is said, it refuses nobody. */
function withoutNationalCap(
  version: CriterionVersion,
  quota: QuotaFacts,
  own: Fraction | undefined,
  { capRounding }: Settings,
): QuotaWeighed {
  const isComparable = own !== undefined && quota.base !== undefined;
  const allowed = isComparable ? allowedCount(quota.base, own, capRounding) : null;
  const isOver = allowed !== null && quota.proposed > allowed;
  const values = { proposed: String(quota.proposed), allowed: String(allowed) };
  const warning = isOver ? { rule: version.id, text: sentence("quota-over-local", values) } : version.warning;
  return { limb: limbOf(version, "quota", "met", quotaFacts(quota), { warnings: [warning] }), allowed };
}
