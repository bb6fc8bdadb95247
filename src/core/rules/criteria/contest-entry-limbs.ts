import { firstYearOf } from "../../domain";
import type { Given } from "../judging/given";
import type { LawView } from "../judging/law-view";
import { limbOf } from "../judging/limb";
import type { Limb } from "../judging/limb";

export const entryFamilies = ["gvdg-entry-huyen", "gvcng-entry-huyen", "gvdg-entry-tinh"] as const;

type EntryFamily = (typeof entryFamilies)[number];

/**
 * Weighs who may enter a higher contest, where the case lists earlier recognitions and asks nothing about kept years.
 *
 * Only years of real recognition count, never kept ones (annex Điều 5.3). A rule known from memory only refuses nobody.
 */
export function contestEntryLimbs({ facts, award }: Given, law: LawView<EntryFamily>): Limb[] {
  const version = entryFamilies
    .map((family) => law.inForce(family))
    .find((candidate) => candidate?.value.contest === award.id);
  const contests = facts.person?.contests;
  const year = facts.schoolYear === undefined ? undefined : firstYearOf(facts.schoolYear);
  if (version === undefined || contests === undefined) return [];
  const shown = [
    {
      name: "person.contests",
      value: (contests ?? []).map((held) => `${held.award} ${held.schoolYear}`).join("; "),
    },
  ];
  if (year === undefined)
    return [limbOf(version, "contest-entry", "unknown", shown, { missing: ["schoolYear"] })];
  const { recognised, yearsBefore, times } = version.value;
  const years = new Set(
    (contests ?? [])
      .filter((held) => recognised.includes(held.award))
      .map((held) => firstYearOf(held.schoolYear) ?? 0)
      .filter((held) => held <= year && held >= year - yearsBefore),
  );
  const outcome = years.size >= times ? "met" : version.isDoubtful ? "unknown" : "not-met";
  return [limbOf(version, "contest-entry", outcome, shown)];
}
