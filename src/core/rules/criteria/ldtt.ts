/** Lao động tiên tiến: L2003 Điều 24 (Luật 39/2013), NĐ 91/2017 Điều 10; L2022 Điều 24, Thông tư 01/2024/TT-BNV. */
import type { PersonFacts } from "../../domain";
import { all, flagLimb, gapLimb, limbOf } from "../judging/limb";
import type { Limb, Node } from "../judging/limb";
import type { Given } from "../judging/given";
import type { LawView } from "../judging/law-view";
import { ratingLimb } from "../judging/person-rating";
import { defineCriterion } from "./criterion";
import { leaveLimbs, leaveFamilies } from "./leave-limbs";
import { newHireLimb } from "./new-hire-limb";

const reads = [
  "ldtt",
  "ldtt-registration",
  "ldtt-newhire",
  "ldtt-newhire-prior-contract",
  "ldtt-discipline",
  ...leaveFamilies,
] as const;

export const ldttFamilies = reads;
export type LdttLaw = LawView<(typeof reads)[number]>;

export const ldtt = defineCriterion({ id: "ldtt", reads, build: buildLdtt });

/** Weighs "meets the criteria of LĐTT", also where a higher title asks it. */
export function buildLdtt(given: Given, law: LdttLaw): Node {
  const person = given.facts.person ?? {};
  const version = law.inForce("ldtt");
  if (version === undefined) return gapLimb("ldtt", "rating", "Lao động tiên tiến", law.day);
  return all([
    ratingLimb(version, "rating", given.rating, version.value.minimumRating),
    flagLimb(version, "movement", "person.movement", person.movement),
    ...registrationLimbs(person, law),
    ...newHireLimb(given, law),
    ...disciplineLimbs(person, law),
    ...leaveLimbs(person, law),
  ]);
}

/** A basis until 2023 (L2003 Điều 10.1.b); since 2024 (L2022 Điều 7) its absence is only worth a word. */
function registrationLimbs(person: PersonFacts, law: LdttLaw): Limb[] {
  const version = law.inForce("ldtt-registration");
  if (version === undefined) return [];
  if (version.value.required)
    return [flagLimb(version, "registered", "person.registered", person.registered)];
  if (person.registered !== false) return [];
  const facts = [{ name: "person.registered", value: false }];
  return [limbOf(version, "registered", "met", facts, { warnings: [version.warning] })];
}

/** NĐ 91/2017 Điều 10: from khiển trách on; since 2024 discipline works through the rating. */
function disciplineLimbs(person: PersonFacts, law: LdttLaw): Limb[] {
  const version = law.inForce("ldtt-discipline");
  if (version === undefined) return [];
  const { discipline } = person;
  const outcome = discipline === undefined ? "unknown" : discipline === null ? "met" : "not-met";
  const facts = [{ name: "person.discipline", value: discipline ?? null }];
  return [limbOf(version, "no-discipline", outcome, facts, { missing: ["person.discipline"] })];
}
