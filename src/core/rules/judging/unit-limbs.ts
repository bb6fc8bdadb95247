/** Limbs of a collective: rating, shares, counts, discipline. */
import type { DisciplineForm, Rating, UnitFacts } from "../../domain";
import type { CriterionVersion, Settings } from "../../law";
import { passesShare, shareText } from "./exact-share";
import type { ShareLimit } from "./exact-share";
import { limbOf } from "./limb";
import type { Limb, LimbExtras } from "./limb";
import { rankOf } from "./rating-rank";

const mildestFirst: readonly DisciplineForm[] = [
  "khien-trach",
  "canh-cao",
  "cach-chuc",
  "giang-chuc",
  "buoc-thoi-viec",
];

export function unitRatingLimb(version: CriterionVersion, unit: UnitFacts, minimum: Rating): Limb {
  const { rating } = unit;
  const outcome = rating === undefined ? "unknown" : rankOf(rating) >= rankOf(minimum) ? "met" : "not-met";
  return limbOf(version, "rating", outcome, [{ name: "unit.rating", value: rating ?? null }], {
    missing: ["unit.rating"],
  });
}

const shareNames = { ldttCount: "unit.ldttShare", completedCount: "unit.completedShare" } as const;

/**
 * Compares one count with the members, and names how these were counted; a count above the members, or none of either, settles nothing and
 * raises no other doubt.
 */
export function memberShareLimb(
  version: CriterionVersion,
  limb: string,
  count: "ldttCount" | "completedCount",
  unit: UnitFacts,
  limit: ShareLimit,
  { denominatorPolicy, displayDecimals }: Settings,
  extras: LimbExtras = {},
): Limb {
  const part = unit[count];
  const whole = unit.members;
  const facts = [
    { name: `unit.${count}`, value: part ?? null },
    { name: "unit.members", value: whole ?? null },
  ];
  const isKnown = part !== undefined && whole !== undefined && whole > 0 && part <= whole;
  const outcome = !isKnown ? "unknown" : passesShare(part, whole, limit) ? "met" : "not-met";
  const absent = facts.filter(({ value }) => value === null);
  const missing = (absent.length > 0 ? absent : facts).map(({ name }) => name);
  const share = isKnown ? [{ name: shareNames[count], value: shareText(part, whole, displayDecimals) }] : [];
  const shown = [...facts, ...share, { name: "denominatorPolicy", value: denominatorPolicy }];
  return limbOf(version, limb, outcome, shown, { ...(isKnown ? extras : {}), missing });
}

export function countLimb(version: CriterionVersion, limb: string, unit: UnitFacts, atLeast: number): Limb {
  const count = unit.cstdcsCount;
  const outcome = count === undefined ? "unknown" : count >= atLeast ? "met" : "not-met";
  return limbOf(version, limb, outcome, [{ name: "unit.cstdcsCount", value: count ?? null }], {
    missing: ["unit.cstdcsCount"],
  });
}

/** "No member disciplined from this form on"; a given list of forms is the whole list. */
export function noDisciplineLimb(version: CriterionVersion, unit: UnitFacts, from: DisciplineForm): Limb {
  const count = disciplinedCount(unit, from);
  const outcome = count === undefined ? "unknown" : count === 0 ? "met" : "not-met";
  return limbOf(version, "no-discipline", outcome, [{ name: "unit.discipline", value: count ?? null }], {
    missing: ["unit.discipline"],
  });
}

/** Counts members disciplined from a form on; undefined where the case does not say. */
export function disciplinedCount(unit: UnitFacts, from: DisciplineForm): number | undefined {
  if (unit.discipline === undefined) return undefined;
  const forms = mildestFirst.slice(mildestFirst.indexOf(from));
  return forms.reduce((sum, form) => sum + (unit.discipline?.[form] ?? 0), 0);
}
