/** HTXSNV among people (NĐ 48/2023, NĐ 233/2026 Điều 12.6) and among units (NĐ 233/2026 Điều 7.7). */
import type { LawWarning, QuotaFacts } from "../../domain";
import type { CriterionVersion, Settings } from "../../law";
import { allowedCount, isAbove, parseFraction, percentFraction } from "./exact-share";
import type { Fraction } from "./exact-share";
import { isStated } from "./law-view";
import type { LawView } from "./law-view";
import { limbOf } from "./limb";
import type { Outcome } from "./limb";
import { quotaFacts } from "./quota-facts";
import type { QuotaWeighed } from "./quota-facts";

type PeopleLaw = LawView<"htxsnv-quota" | "class-party" | "quota-base" | "class-233-transition">;

export function htxsnvQuotaLimb(
  quota: QuotaFacts,
  law: PeopleLaw,
  settings: Settings,
): QuotaWeighed | undefined {
  const version = law.inForce("htxsnv-quota");
  if (version === undefined) return undefined;
  const { percent, outstandingPercent } = version.value;
  if (percent === null) return { limb: limbOf(version, "quota", "met", quotaFacts(quota)), allowed: null };
  const base = baseOf(quota, settings);
  const own = quota.rate ?? settings.htxsQuotaRate;
  const allowed = rates(percent, outstandingPercent, quota, own).map((rate) => allow(base, rate, settings));
  const warnings = warningsOf(law, settings);
  // Before 2026-07-01 the rate is the Party's, which was not read: over it a person looks.
  const party = outstandingPercent === null && own === null ? law.inForce("class-party") : undefined;
  if (party !== undefined) warnings.push(party.warning);
  const strict = outcomeOf(quota.proposed, allowed);
  const isPartyDeciding = strict === "not-met" && party !== undefined;
  const outcome = isPartyDeciding ? "unknown" : strict;
  const limb = limbOf(version, "quota", outcome, quotaFacts(quota), {
    missing: [isPartyDeciding ? "quota.rate" : base === undefined ? "quota.base" : "quota.unitIsHtxsnv"],
    warnings,
  });
  return { limb, allowed: onlyValue(allowed) };
}

export function unitQuotaLimb(
  quota: QuotaFacts,
  law: LawView<"unit-htxsnv-quota" | "ttldxs-quota">,
  settings: Settings,
): QuotaWeighed | undefined {
  const version = law.inForce("unit-htxsnv-quota");
  if (version === undefined) return withoutUnitQuota(quota, law.inForce("ttldxs-quota"));
  const { percent, outstandingPercent, fewUnitsBelow, fewUnitsMaximum } = version.value;
  const units = quota.units ?? quota.base;
  const own = quota.rate ?? settings.ttldxsCapRate;
  const isOfAll = settings.ttldxsCapBase === "all-units";
  const base = isOfAll ? units : quota.base;
  const byRate = rates(percent, outstandingPercent, quota, own).map((rate) => allow(base, rate, settings));
  const isFew = units !== undefined && units < fewUnitsBelow;
  const allowed = isFew ? [fewUnitsMaximum] : byRate;
  const outcome = outcomeOf(quota.proposed, allowed);
  const missing = [
    ...(units === undefined ? ["quota.units"] : []),
    ...(base !== undefined ? ["quota.unitIsHtxsnv"] : isOfAll ? [] : ["quota.base"]),
  ];
  return {
    limb: limbOf(version, "quota", outcome, quotaFacts(quota), { missing }),
    allowed: onlyValue(allowed),
  };
}

function withoutUnitQuota(quota: QuotaFacts, none: CriterionVersion | undefined): QuotaWeighed | undefined {
  return none && { limb: limbOf(none, "quota", "met", quotaFacts(quota)), allowed: null };
}

/** The base excludes the people rated HTXSNV unless the commune sets it otherwise. */
function baseOf({ base, proposed }: QuotaFacts, { htxsQuotaBase }: Settings): number | undefined {
  return base === undefined || htxsQuotaBase === "excludes-htxsnv" ? base : base + proposed;
}

/** The rates that may hold: two where it is not said whether the unit itself is HTXSNV. An own rate above the law's does not count. */
function rates(
  percent: number,
  outstandingPercent: number | null,
  { unitIsHtxsnv }: QuotaFacts,
  own: string | number | null,
): Fraction[] {
  const usual = percentFraction(percent);
  const outstanding = outstandingPercent === null ? usual : percentFraction(outstandingPercent);
  const limits = unitIsHtxsnv === undefined ? [usual, outstanding] : [unitIsHtxsnv ? outstanding : usual];
  const stated = own === null ? undefined : parseFraction(own);
  if (stated === undefined) return limits;
  return outstandingPercent === null
    ? [stated]
    : limits.map((limit) => (isAbove(stated, limit) ? limit : stated));
}

function allow(base: number | undefined, rate: Fraction, { capRounding }: Settings): number | undefined {
  return base === undefined ? undefined : allowedCount(base, rate, capRounding);
}

function outcomeOf(proposed: number, allowed: readonly (number | undefined)[]): Outcome {
  if (proposed === 0 || allowed.every((count) => count !== undefined && proposed <= count)) return "met";
  return allowed.every((count) => count !== undefined && proposed > count) ? "not-met" : "unknown";
}

function onlyValue(allowed: readonly (number | undefined)[]): number | null {
  const [first] = allowed;
  return first !== undefined && allowed.every((count) => count === first) ? first : null;
}

function warningsOf(law: PeopleLaw, settings: Settings): LawWarning[] {
  const base = isStated(settings, "htxsQuotaBase") ? undefined : law.inForce("quota-base");
  const transition = isStated(settings, "ratingRule2026") ? undefined : law.inForce("class-233-transition");
  return [base, transition].flatMap((version): LawWarning[] =>
    version === undefined ? [] : [version.warning],
  );
}
