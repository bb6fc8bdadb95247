/** Bằng khen cấp tỉnh: L2003 Điều 72 (Luật 39/2013); L2022 Điều 74. Only the grounds of several years can be judged from lists. */
import type { CriterionVersion } from "../../law";
import type { Given } from "../judging/given";
import type { LawView } from "../judging/law-view";
import { any, gapLimb } from "../judging/limb";
import type { Node } from "../judging/limb";
import { consecutiveTitlesLimb } from "./consecutive-titles-limb";
import { defineCriterion } from "./criterion";
import { otherGroundLimb } from "./other-ground-limb";
import { personYearsLimb, unitYearsLimb } from "./rated-years-limbs";

const reads = ["bk-tinh-ind", "bk-tinh-ind-mixed", "bk-tinh-col", "next-award-clock"] as const;

type BkLaw = LawView<(typeof reads)[number]>;

export const bkTinh = defineCriterion({
  id: "bk-tinh",
  reads,
  build: (given, law) => (given.kind === "individual" ? individual(given, law) : collective(given, law)),
});

function individual(given: Given, law: BkLaw): Node {
  const version = law.inForce("bk-tinh-ind");
  if (version === undefined) return gapLimb("bk-tinh-ind", "years-ground", "Bằng khen cấp tỉnh", law.day);
  const { title, rating, recalled } = version.value;
  // NĐ 91/2017's ground of years is known from memory only: it decides nothing, and the other grounds stand in no list.
  if (recalled) return otherGroundLimb({ ...version, isDoubtful: true }, given, "unknown");
  const years = personYearsLimb(version, rating, given, law);
  const grounds: Node[] = [years];
  if (title !== null) {
    const asked = { previous: [title.award], times: title.times, yearsApart: 1 };
    grounds.push(consecutiveTitlesLimb(version, "title-ground", asked, given, law));
  }
  return withOtherGrounds(grounds, version, given);
}

function collective(given: Given, law: BkLaw): Node {
  const version = law.inForce("bk-tinh-col");
  if (version === undefined) return gapLimb("bk-tinh-col", "years-ground", "Bằng khen cấp tỉnh", law.day);
  return withOtherGrounds([unitYearsLimb(version, version.value, given)], version, given);
}

/** Movement, sudden deeds and contributions are grounds too; unless the commune wants to be asked, they are taken as not claimed. */
function withOtherGrounds(grounds: Node[], version: CriterionVersion, given: Given): Node {
  const { person, unit } = given.facts;
  const isStated = (given.kind === "individual" ? person : unit)?.otherGround !== undefined;
  if (isStated || given.settings.bkOtherGrounds === "ask")
    return any([...grounds, otherGroundLimb(version, given, "not-met")]);
  const said = grounds.map((node): Node =>
    node.type === "limb" && node.outcome !== "met"
      ? { ...node, warnings: [...node.warnings, version.warning] }
      : node,
  );
  return any(said);
}
