/** A quality rating asked for by itself: NĐ 90/2020, NĐ 48/2023, NĐ 233/2026. */
import type { Rating } from "../../domain";
import { all, gapLimb, limbOf } from "../judging/limb";
import type { Given } from "../judging/given";
import type { LawView } from "../judging/law-view";
import type { Node } from "../judging/limb";
import { rankOf } from "../judging/rating-rank";
import { ratingLimb } from "../judging/person-rating";
import { defineCriterion } from "./criterion";

const reads = ["class-scale", "auth-class-unit", "htxs-class", "ldtt"] as const;

export const rating = defineCriterion({
  id: "rating",
  reads,
  build(given, law) {
    const asked = ratings.find((code) => code === given.award.id) ?? given.facts.person?.rating ?? null;
    const { score, person } = given.facts;
    if (score !== undefined && person?.rating === undefined) return byScore(given, law, asked);
    const rule = law.inForce("auth-class-unit") ?? law.inForce("htxs-class");
    if (rule === undefined || asked === null) return gapLimb("rating", "rating", "xếp loại", law.day);
    return all([ratingLimb(rule, "rating", given.rating, asked)]);
  },
});

const ratings: readonly Rating[] = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];

/** Without a title, any rating but KHTNV passes; with LĐTT, what LĐTT asks. */
function byScore(given: Given, law: LawView<(typeof reads)[number]>, asked: Rating | null): Node {
  const scale = law.inForce("class-scale");
  if (scale === undefined) return gapLimb("class-scale", "score", "thang điểm xếp loại", law.day);
  const minimum =
    asked ?? (given.award.criterion === "ldtt" ? law.inForce("ldtt")?.value.minimumRating : null) ?? "HTNV";
  const outcome = given.rating.low >= rankOf(minimum) ? "met" : "not-met";
  return limbOf(scale, "score", outcome, given.rating.facts);
}
