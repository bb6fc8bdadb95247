import { firstYearOf } from "../../domain";
import type { PersonFacts } from "../../domain";
import type { CriterionVersion } from "../../law";
import type { Given } from "../judging/given";
import type { LawView } from "../judging/law-view";
import { limbOf } from "../judging/limb";
import type { Limb } from "../judging/limb";
import { isNone } from "../judging/is-none";

type Initiatives = NonNullable<PersonFacts["initiatives"]>;

const name = "person.initiatives";

/** Weighs "has a recognised initiative of the year"; one of another year is the locality's question. */
export function initiativeOfYearLimb(
  version: CriterionVersion,
  given: Given,
  law: LawView<"initiative-carry" | "gvdg-not-initiative">,
): Limb {
  const { initiatives, contests } = given.facts.person ?? {};
  const facts = [{ name, value: describe(initiatives) }];
  if (initiatives === undefined)
    return limbOf(version, "initiative-ground", "unknown", facts, { missing: [name] });
  const year = given.facts.schoolYear;
  const ofYear = (initiatives ?? []).some(({ schoolYear }) => !year || !schoolYear || schoolYear === year);
  if (ofYear) return limbOf(version, "initiative-ground", "met", facts);
  if (initiatives !== null && initiatives.length > 0) return carriedLimb(version, given, law, facts);
  const contest = law.inForce("gvdg-not-initiative");
  const because =
    contest === undefined || isNone(contests) || contests.length === 0
      ? []
      : [
          limbOf(contest, "initiative-ground", "not-met", [
            { name: "person.contests", value: contests.length },
          ]),
        ];
  return limbOf(version, "initiative-ground", "not-met", facts, { because });
}

function carriedLimb(
  version: CriterionVersion,
  { settings }: Given,
  law: LawView<"initiative-carry">,
  facts: Limb["condition"]["facts"],
): Limb {
  const outcome = ({ ask: "unknown", yes: "met", no: "not-met" } as const)[settings.initiativeCarry];
  const warning = law.inForce("initiative-carry")?.warning;
  return limbOf(version, "initiative-ground", outcome, facts, {
    missing: [name],
    warnings: warning === undefined ? [] : [warning],
  });
}

/** Weighs "has an initiative that reaches so far", of whatever year. */
export function initiativeLevelLimb(
  version: CriterionVersion,
  person: PersonFacts,
  levels: readonly string[],
): Limb {
  const { initiatives } = person;
  const outcome = initiatives === undefined ? "unknown" : reaches(initiatives, levels) ? "met" : "not-met";
  return limbOf(version, "initiative-level", outcome, [{ name, value: describe(initiatives) }], {
    missing: [name],
  });
}

export function reaches(initiatives: Initiatives | null | undefined, levels: readonly string[]): boolean {
  return (initiatives ?? []).some(({ level }) => levels.includes(level));
}

/**
 * Counts initiatives that fall into calendar years; one without a year counts.
 *
 * A school year touches both its calendar years.
 */
export function initiativesWithin(initiatives: Initiatives, years: readonly number[]): number {
  return initiatives.filter(({ schoolYear }) => {
    const first = schoolYear === undefined ? undefined : firstYearOf(schoolYear);
    return first === undefined || years.includes(first) || years.includes(first + 1);
  }).length;
}

function describe(initiatives: Initiatives | null | undefined): string | null {
  if (isNone(initiatives)) return null;
  return initiatives.map(({ level, schoolYear }) => [level, schoolYear].filter(Boolean).join(" ")).join("; ");
}
