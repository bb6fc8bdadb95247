import { firstDayOf } from "../../domain";
import type { AwardId, Entry, LegalDate, Place, QuotaFacts, SchoolYear } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { inForceOn } from "../../law";
import { awardCell } from "../places/award-cell";
import { dutyGroupOf } from "../facts/duty-group";
import type { SchoolYearGroup } from "../lookup/entry-index";
import { groupBy } from "../../domain/group-by";
import { judge } from "../judge";
import { ownCapRate } from "../judging/cstdcs-quota-limb";
import { findCell, nameCell, placeIn } from "../lookup/list-in-run";
import { countsSeen } from "../facts/member-counts";
import { defineRule, nothing } from "../rule";
import type { Given } from "../rule";
import { knownValue } from "../cells/known-value";

/** The title with a cap, and the classification with one. */
const cappedTitle: AwardId = "CSTDCS";
const cappedRating = "HTXSNV";

/** Finds schools that propose or rate more than a share which the law or the commune's settings cap. */
export const quotaExceeded = defineRule({
  id: "quota-exceeded",
  looksAt: "school-year",
  emits: ["quota-exceeded"],
  find: (group, given) => [
    ...findTitles(group, "decided", given),
    ...findTitles(group, "proposed", given),
    ...findRatings(group, given),
  ],
});

type Exceeded = Finding<"quota-exceeded">;

/** What is decided and what is proposed are two counts, each over the base titles of its own kind. */
function findTitles(group: SchoolYearGroup, status: Entry["status"], given: Given): readonly Finding[] {
  const higher = group.entries.filter(
    ({ kind, status: of, awards }) =>
      kind === "individual" && of === status && awards.some(({ award }) => award === cappedTitle),
  );
  const on = higher.find(({ governingOn }) => governingOn !== null)?.governingOn ?? null;
  if (!isCapped(on, group.year, given)) return nothing;
  const base = countsSeen(given.index, group.school, group.year, given.settings.denominatorPolicy).ldttBy[
    status
  ];
  if (base === undefined) return nothing;
  const places = higher.map((entry) => {
    const award = entry.awards.find((held) => held.award === cappedTitle);
    return placeIn(entry, award === undefined ? nameCell(entry) : awardCell(entry, award));
  });
  const people = new Set(higher.map((entry) => personKey(entry, given)));
  return judgeQuota({ award: "CSTDCS", base, proposed: people.size }, on, places, group, given);
}

/** Where neither the law of a day nor the commune caps the title, nobody counts. */
function isCapped(on: LegalDate | null, year: SchoolYear, { settings }: Given): boolean {
  if (on === null) return false;
  if (ownCapRate(settings, year) !== null) return true;
  return inForceOn("cstdcs-quota", firstDayOf(on))?.value.maximumPercent !== null;
}

/** Only a roster holds everyone: in a list of nominees the good ratings are many by nature. */
function findRatings(group: SchoolYearGroup, given: Given): readonly Exceeded[] {
  const staff = group.entries.filter(
    ({ kind, list }) => kind === "individual" && list.reading.kind === "roster",
  );
  const dutyOf = (entry: Entry) => dutyGroupOf(entry, given.settings.htxsQuotaGroups);
  return [...groupBy(staff, dutyOf).values()].flatMap((alike) => findRatingsAmong(alike, group, given));
}

function findRatingsAmong(
  staff: readonly Entry[],
  group: SchoolYearGroup,
  given: Given,
): readonly Exceeded[] {
  const rated = (rating: string) => staff.filter((entry) => knownValue(entry, "rating") === rating);
  const best = rated(cappedRating);
  const places = best.map((entry) => placeIn(entry, findCell(entry, "rating") ?? nameCell(entry)));
  const facts: QuotaFacts = { award: "HTXSNV", base: rated("HTTNV").length, proposed: best.length };
  return judgeQuota(facts, staff[0]?.governingOn ?? null, places, group, given);
}

function judgeQuota(
  quota: QuotaFacts,
  on: LegalDate | null,
  places: readonly Place[],
  { school, year }: SchoolYearGroup,
  { settings }: Given,
): readonly Exceeded[] {
  const [at, ...related] = places;
  if (at === undefined || on === null) return [];
  const { verdict, conditions, derived } = judge({ decisionDate: on, schoolYear: year, quota }, settings);
  const allowed = typeof derived.allowedCount === "number" ? derived.allowedCount : null;
  // Over a share that only the locality set nobody is refused, but people look.
  const isOverLocal = verdict === "eligible" && allowed !== null && quota.proposed > allowed;
  if (verdict !== "ineligible" && !isOverLocal) return [];
  const condition = conditions.find(({ outcome }) => outcome === "not-met");
  const law = condition === undefined ? {} : { rule: condition.rule, citation: condition.citation };
  const params = { quota: quota.award, proposed: quota.proposed, base: quota.base ?? 0, allowed, school };
  return [finding("quota-exceeded", at, params, { ...law, related })];
}

function personKey(entry: Entry, { index }: Given): string {
  return `${index.foldedName(entry)}|${knownValue(entry, "birthDate") ?? ""}`;
}
