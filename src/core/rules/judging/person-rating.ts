/**
 * The rating that counts after discipline (NĐ 90/2020 Điều 15, NĐ 48/2023, NĐ 233/2026 Điều 12), the score scale, and the
 * limit of the head by the unit. A given rating stands unless a known fact contradicts it: L2022 has no discipline limb of its own.
 */
import type { ConditionFact, JudgeCase, LawWarning, Rating } from "../../domain";
import { inForceOn } from "../../law";
import type { CriterionVersion, Settings } from "../../law";
import type { LawView } from "./law-view";
import { isStated } from "./law-view";
import { limbOf } from "./limb";
import type { Limb, LimbExtras, Outcome } from "./limb";
import { rankOf, ratingOfRank } from "./rating-rank";
import { isNone } from "./is-none";

type RatingFamily =
  | "class-khtnv"
  | "class-scale"
  | "auth-class-unit"
  | "class-233-transition"
  | "ldtt-discipline-through-rating";

type RatingLaw = LawView<RatingFamily>;

/** The families that can change this case's rating: dates of the others cut nothing. */
export function ratingFamiliesOf({ person, unit, score }: JudgeCase): RatingFamily[] {
  const isHeadAsked = person !== undefined && (person.isHead === true || !isNone(unit?.rating));
  return [
    ...(isNone(person?.discipline)
      ? []
      : (["class-khtnv", "class-233-transition", "ldtt-discipline-through-rating"] as const)),
    ...(score === undefined ? [] : (["class-scale"] as const)),
    ...(isHeadAsked ? (["auth-class-unit"] as const) : []),
  ];
}

/** Ranks between which the rating lies; equal where it is known. 0 is "not rated". */
export interface PersonRating {
  readonly low: number;
  readonly high: number;
  readonly facts: readonly ConditionFact[];
  readonly missing: readonly string[];
  readonly because: readonly Limb[];
  readonly warnings: readonly LawWarning[];
}

interface Draft {
  low: number;
  high: number;
  readonly facts: ConditionFact[];
  readonly missing: string[];
  readonly because: Limb[];
  readonly warnings: LawWarning[];
}

const unrated = 0;
const highest = rankOf("HTXSNV");
const lowest = rankOf("KHTNV");

/** Works out the person's rating as far as the facts carry. */
export function findPersonRating(facts: JudgeCase, law: RatingLaw, settings: Settings): PersonRating {
  const draft: Draft = { low: unrated, high: highest, facts: [], missing: [], because: [], warnings: [] };
  takeStated(draft, facts);
  takeScore(draft, facts, law);
  takeDiscipline(draft, facts, law, settings);
  takeHeadLimit(draft, facts, law);
  return draft;
}

/** The rating by name where it is known; null for known to be not rated. */
export function knownRating(rating: PersonRating): Rating | null | undefined {
  return rating.low === rating.high ? ratingOfRank(rating.low) : undefined;
}

/** Weighs "rated at least so". */
export function ratingLimb(
  version: CriterionVersion,
  limb: string,
  rating: PersonRating,
  minimum: Rating,
  extras: LimbExtras = {},
): Limb {
  const needed = rankOf(minimum);
  const outcome: Outcome = rating.low >= needed ? "met" : rating.high < needed ? "not-met" : "unknown";
  return limbOf(version, limb, outcome, rating.facts, {
    missing: rating.missing,
    because: outcome === "met" ? [] : rating.because,
    warnings: [...rating.warnings, ...(extras.warnings ?? [])],
  });
}

function takeStated(draft: Draft, { person }: JudgeCase): void {
  const stated = person?.rating;
  draft.facts.push({ name: "person.rating", value: stated ?? null });
  if (stated === undefined) draft.missing.push("person.rating");
  else draft.low = draft.high = stated === null ? unrated : rankOf(stated);
}

/** NĐ 233/2026 Điều 12.1–4: thresholds are whole points, so the digits before the point decide exactly. */
function takeScore(draft: Draft, { score, person }: JudgeCase, law: RatingLaw): void {
  const scale = law.inForce("class-scale");
  if (score === undefined || scale === undefined) return;
  const fact = { name: "score", value: String(score) };
  const points = Number(String(score).split(".")[0]);
  const byScore = (["HTXSNV", "HTTNV", "HTNV"] as const).find((rating) => points >= scale.value[rating]);
  const rank = rankOf(byScore ?? "KHTNV");
  draft.facts.push(fact);
  if (person?.rating !== undefined && rank >= draft.high) return;
  draft.low = draft.high = rank;
  draft.missing.length = 0;
  draft.because.push(limbOf(scale, "rating-by-score", "not-met", [fact]));
}

function takeDiscipline(draft: Draft, { person }: JudgeCase, law: RatingLaw, settings: Settings): void {
  const form = person?.discipline;
  if (isNone(form)) return;
  const transition = law.inForce("class-233-transition");
  const staysOld = transition !== undefined && settings.ratingRule2026 === "nd-90";
  const rule = staysOld ? inForceOn("class-khtnv", "2026-06-30") : law.inForce("class-khtnv");
  if (rule === undefined) return;
  const facts: ConditionFact[] = [{ name: "person.discipline", value: form }];
  const forDuty = rule.value.dutyOnly ? person?.disciplineForDuty : true;
  if (rule.value.dutyOnly) facts.push({ name: "person.disciplineForDuty", value: forDuty ?? null });
  draft.facts.push(...facts);
  if (forDuty === false) {
    // Until the end of 2026 a unit without new rules still rates by NĐ 90/2020, where any violation counts (NĐ 233/2026 Điều 20.1).
    if (transition !== undefined && !isStated(settings, "ratingRule2026"))
      draft.warnings.push(transition.warning);
    return;
  }
  draft.low = Math.min(draft.low, lowest);
  if (forDuty === undefined) {
    draft.missing.push("person.disciplineForDuty");
    draft.because.push(limbOf(rule, "rating-after-discipline", "unknown", facts));
    return;
  }
  draft.low = draft.high = Math.min(draft.high, lowest);
  draft.missing.length = 0;
  draft.because.push(limbOf(rule, "rating-after-discipline", "not-met", facts));
  const effect = law.inForce("ldtt-discipline-through-rating");
  if (effect !== undefined) draft.because.push(limbOf(effect, "rating-after-discipline", "not-met", facts));
}

/** NĐ 233/2026 Điều 12.7, 13.3: the head is rated no higher than the unit. */
function takeHeadLimit(draft: Draft, { person, unit }: JudgeCase, law: RatingLaw): void {
  const rule = law.inForce("auth-class-unit");
  if (rule === undefined || person === undefined || person.isHead === false) return;
  const unitRating = unit?.rating;
  const isHead = person.isHead;
  // Who is not said to be a head, and whose unit is not rated in the case, is not asked about it.
  if (isHead === undefined && isNone(unitRating)) return;
  const limit = isNone(unitRating) ? lowest : rankOf(unitRating);
  if (draft.high <= limit) return;
  const facts: ConditionFact[] = [
    { name: "person.isHead", value: isHead ?? null },
    { name: "unit.rating", value: unitRating ?? null },
  ];
  const isCertain = isHead === true && !isNone(unitRating);
  draft.facts.push(...facts);
  draft.low = Math.min(draft.low, limit);
  if (isCertain) draft.high = limit;
  else draft.missing.push(isHead === undefined ? "person.isHead" : "unit.rating");
  draft.because.push(limbOf(rule, "head-not-above-unit", isCertain ? "not-met" : "unknown", facts));
}
