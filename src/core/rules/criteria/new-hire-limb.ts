import type { LawWarning } from "../../domain";
import type { CriterionVersion, ValueOf } from "../../law";
import type { Given } from "../judging/given";
import type { LawView } from "../judging/law-view";
import { limbOf } from "../judging/limb";
import type { Limb } from "../judging/limb";
import { monthsOfService } from "../judging/months-of-service";
import type { MonthRange } from "../judging/months-of-service";

type NewHire = CriterionVersion<ValueOf<"ldtt-newhire">>;

/**
 * Weighs the months of service of a new recruit; recruitment known to be none passes.
 *
 * Where the number is known from memory only, it decides nothing: from `certainFromMonths` on every number seen is reached,
 * below that a person looks. A number that the commune sets is its own and decides.
 */
export function newHireLimb(
  given: Given,
  law: LawView<"ldtt-newhire" | "ldtt-newhire-prior-contract">,
): Limb[] {
  const version = law.inForce("ldtt-newhire");
  if (version === undefined) return [];
  const person = given.facts.person ?? {};
  const facts = [{ name: "person.recruitedOn", value: person.recruitedOn ?? null }];
  if (person.recruitedOn === null) return [certainly(version, "met", facts)];
  const months = monthsOfService(person, given.decided, given.settings);
  if (months === undefined) {
    const missing = person.recruitedOn === undefined ? "person.recruitedOn" : "person.countUntil";
    return [limbOf(version, "months-of-service", "unknown", facts, { missing: [missing] })];
  }
  const counted = [
    ...facts,
    ...(person.countUntil === undefined ? [] : [{ name: "person.countUntil", value: person.countUntil }]),
    ...asFacts(months),
  ];
  return [weighMonths(version, months, counted, given, law.inForce("ldtt-newhire-prior-contract")?.warning)];
}

function weighMonths(
  version: NewHire,
  months: MonthRange,
  facts: Limb["condition"]["facts"],
  given: Given,
  priorContract: LawWarning | undefined,
): Limb {
  const own = given.settings.newHireMonths;
  const needed = own ?? version.value.months;
  const certainFrom = own ?? version.value.certainFromMonths;
  if (months.least >= certainFrom) return certainly(version, "met", facts);
  if (months.most < needed && certainFrom === needed) {
    return limbOf(version, "months-of-service", "not-met", facts, {
      warnings: priorContract === undefined ? [] : [priorContract],
    });
  }
  const isImprecise = certainFrom === needed;
  return limbOf(version, "months-of-service", "unknown", facts, {
    missing: isImprecise ? ["person.recruitedOn", "person.countUntil"] : [],
  });
}

/** Passes without the version's doubt: no number that was seen would change it. */
function certainly(version: NewHire, outcome: "met", facts: Limb["condition"]["facts"]): Limb {
  return limbOf({ ...version, isDoubtful: false }, "months-of-service", outcome, facts);
}

function asFacts({ least, most }: MonthRange): { name: string; value: string }[] {
  return [
    { name: "monthsOfService", value: least === most ? String(least) : `${String(least)}–${String(most)}` },
  ];
}
