/** Giáo viên dạy giỏi, chủ nhiệm lớp giỏi: Thông tư 22/2019/TT-BGDĐT, Thông tư 12/2025/TT-BGDĐT. */
import { firstYearOf } from "../../domain";
import type { HeldAward, SchoolYear } from "../../domain";
import { awardRecord } from "../../law";
import type { Given } from "../judging/given";
import type { LawView } from "../judging/law-view";
import { all, any, gapLimb, limbOf } from "../judging/limb";
import type { Limb, Node } from "../judging/limb";
import { contestEntryLimbs, entryFamilies } from "./contest-entry-limbs";
import { defineCriterion } from "./criterion";

const reads = ["gvdg-levels", "gvdg-district-ended", "gvdg-validity", "gvdg-xa", ...entryFamilies] as const;

type ContestLaw = LawView<(typeof reads)[number]>;

export const contest = defineCriterion({
  id: "contest",
  reads,
  build(given, law) {
    const kept = keptLimbs(given, law);
    return all([levelLimb(given, law), ...kept, ...(kept.length > 0 ? [] : contestEntryLimbs(given, law))]);
  },
});

function levelLimb({ award, settings }: Given, law: ContestLaw): Limb {
  const { level } = award;
  const facts = [{ name: "award", value: award.id }];
  const ended = law.inForce("gvdg-district-ended");
  if (ended?.value.level === level) return limbOf(ended, "contest-level", "not-met", facts);
  const levels = law.inForce("gvdg-levels");
  if (levels === undefined) return gapLimb("gvdg-levels", "contest-level", "cấp hội thi", law.day);
  if (level === null) return limbOf(levels, "contest-level", "unknown", facts, { missing: ["award"] });
  // That communes hold contests rests on press reports; a commune may want to be asked each time.
  if (level === "xa" && levels.isDoubtful && settings.communeContests === "ask")
    return limbOf(levels, "contest-level", "unknown", facts, { missing: ["award"] });
  return limbOf(levels, "contest-level", levels.value.levels.includes(level) ? "met" : "not-met", facts);
}

/** A title is kept for some years after that of recognition (annex Điều 5.2). */
function keptLimbs(given: Given, law: ContestLaw): Node[] {
  const { facts, award } = given;
  const used = facts.person?.usedInSchoolYear;
  if (used === undefined) return [];
  const recognised = recognitions(facts.person?.contests, award.id, facts.schoolYear);
  if (recognised.length === 0) {
    const version = law.inForce("gvdg-validity");
    if (version === undefined) return [gapLimb("gvdg-validity", "contest-kept", "bảo lưu", law.day)];
    const isKnown = facts.person?.contests !== undefined;
    return [
      limbOf(version, "contest-kept", isKnown ? "not-met" : "unknown", [], { missing: ["person.contests"] }),
    ];
  }
  return [any(recognised.map((held) => keptLimb(held, used, law, given)))];
}

/** The recognitions asked about: those of the award, else, where none is listed, the case's own school year. */
function recognitions(
  contests: readonly HeldAward[] | null | undefined,
  award: string,
  schoolYear: SchoolYear | undefined,
): readonly HeldAward[] {
  const listed = (contests ?? []).filter((held) => held.award === award);
  if (listed.length > 0) return listed;
  return contests === undefined && schoolYear !== undefined ? [{ award, schoolYear }] : [];
}

function keptLimb(
  { award, schoolYear }: HeldAward,
  used: SchoolYear,
  law: ContestLaw,
  { settings }: Given,
): Limb {
  const version = law.inForce("gvdg-validity");
  if (version === undefined) return gapLimb("gvdg-validity", "contest-kept", "bảo lưu", law.day);
  const level = awardRecord(award)?.level;
  const after = level === "truong" || level === "xa" || level === "huyen" || level === "tinh";
  const from = firstYearOf(schoolYear);
  const now = firstYearOf(used);
  const facts = [
    { name: "person.contests", value: `${award} ${schoolYear}` },
    { name: "person.usedInSchoolYear", value: used },
  ];
  if (!after || from === undefined || now === undefined)
    return limbOf(version, "contest-kept", "unknown", facts);
  const isKept =
    from <= now && now - from <= (settings.contestKeptYears?.[award] ?? version.value.yearsAfter[level]);
  const reading = level === "xa" ? law.inForce("gvdg-xa") : undefined;
  return limbOf(version, "contest-kept", isKept ? "met" : "not-met", facts, {
    warnings: reading === undefined ? [] : [reading.warning],
  });
}
