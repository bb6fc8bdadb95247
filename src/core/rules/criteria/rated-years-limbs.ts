import { firstYearOf } from "../../domain";
import type { Rating, YearRating } from "../../domain";
import type { CriterionVersion } from "../../law";
import { latestRun } from "../judging/consecutive-years";
import type { Given } from "../judging/given";
import type { LawView } from "../judging/law-view";
import { limbOf } from "../judging/limb";
import type { Limb } from "../judging/limb";
import { rankOf } from "../judging/rating-rank";
import { initiativesWithin } from "./initiative-limbs";
import { isNone } from "../judging/is-none";

const limb = "years-ground";

/** Weighs "so many consecutive years rated so, with so many initiatives in them". */
export function personYearsLimb(
  version: CriterionVersion,
  asked: { readonly rating: Rating; readonly years: number; readonly initiatives: number },
  given: Given,
  law: LawView<"bk-tinh-ind-mixed">,
): Limb {
  const { ratings, initiatives, history } = given.facts.person ?? {};
  const run = latestRun(yearsRated(ratings, asked.rating), asked.years, 1);
  const count = run === undefined || isNone(initiatives) ? 0 : initiativesWithin(initiatives, run);
  const facts = [
    { name: "person.ratings", value: describe(ratings) },
    { name: "person.initiatives", value: initiatives === undefined ? null : count },
  ];
  if (ratings !== undefined && run === undefined) return limbOf(version, limb, "not-met", facts);
  if (initiatives !== undefined && (initiatives ?? []).length < asked.initiatives) {
    return limbOf(version, limb, "not-met", facts);
  }
  const missing = [
    ...(ratings === undefined ? ["person.ratings"] : []),
    ...(initiatives === undefined ? ["person.initiatives"] : []),
  ];
  if (missing.length > 0) return limbOf(version, limb, "unknown", facts, { missing });
  if (count < asked.initiatives) return limbOf(version, limb, "not-met", facts);
  if (!isRecent(run, given)) return limbOf(version, limb, "unknown", facts, { missing: ["person.ratings"] });
  const mixed = law.inForce("bk-tinh-ind-mixed");
  const because =
    mixed === undefined || (history ?? []).length === 0 ? [] : [limbOf(mixed, limb, "met", facts)];
  return limbOf(version, limb, "met", facts, { because });
}

/** Weighs the same for a collective; a year with the title counts like a year with the rating. */
export function unitYearsLimb(
  version: CriterionVersion,
  asked: { readonly rating: Rating; readonly years: number; readonly orTitle: string | null },
  given: Given,
): Limb {
  const { ratings, history } = given.facts.unit ?? {};
  const titled = (history ?? []).flatMap(({ award, schoolYear }) =>
    award === asked.orTitle ? [(firstYearOf(schoolYear) ?? -1) + 1] : [],
  );
  const run = latestRun([...yearsRated(ratings, asked.rating), ...titled], asked.years, 1);
  const facts = [
    { name: "unit.ratings", value: describe(ratings) },
    { name: "unit.history", value: titled.join("; ") },
  ];
  if (run !== undefined && isRecent(run, given)) return limbOf(version, limb, "met", facts);
  const missing = [
    ...(ratings === undefined || run !== undefined ? ["unit.ratings"] : []),
    ...(history === undefined && asked.orTitle !== null ? ["unit.history"] : []),
  ];
  return limbOf(version, limb, missing.length > 0 ? "unknown" : "not-met", facts, { missing });
}

function yearsRated(ratings: readonly YearRating[] | null | undefined, minimum: Rating): number[] {
  return (ratings ?? []).flatMap(({ year, rating }) => (rankOf(rating) >= rankOf(minimum) ? [year] : []));
}

/** The texts do not say how recent the years must be: older than the two years before the decision is a doubt. */
function isRecent(run: readonly number[] | undefined, { decided }: Given): boolean {
  if (decided === undefined || decided.to.startsWith("9999")) return true;
  return (run?.[0] ?? 0) >= Number(decided.to.slice(0, 4)) - 2;
}

function describe(ratings: readonly YearRating[] | null | undefined): string | null {
  return isNone(ratings) ? null : ratings.map(({ year, rating }) => `${String(year)} ${rating}`).join("; ");
}
