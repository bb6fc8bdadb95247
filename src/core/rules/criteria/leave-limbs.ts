/** Leave never bars: maternity and training time counts, and the old exclusion of 40 days is gone. */
import type { PersonFacts } from "../../domain";
import type { LawView } from "../judging/law-view";
import { limbOf } from "../judging/limb";
import type { Limb } from "../judging/limb";
import { isNone } from "../judging/is-none";

export const leaveFamilies = ["maternity", "training-short", "training-long", "long-absence"] as const;

type LeaveLaw = LawView<(typeof leaveFamilies)[number]>;

export function leaveLimbs({ leave }: PersonFacts, law: LeaveLaw): Limb[] {
  if (isNone(leave)) return [];
  const facts = [
    { name: "person.leave.kind", value: leave.kind },
    { name: "person.leave.months", value: leave.months ?? null },
    { name: "person.leave.workingDays", value: leave.workingDays ?? null },
  ];
  const limbs: Limb[] = [];
  const maternity = law.inForce("maternity");
  if (leave.kind === "maternity" && maternity !== undefined) {
    limbs.push(limbOf(maternity, "maternity-counts", "met", facts));
  }
  const training = leave.kind === "training" ? trainingVersion(leave.months, law) : undefined;
  if (training !== undefined) limbs.push(limbOf(training.version, "training-counts", "met", facts, training));
  const absence = law.inForce("long-absence");
  if (absence !== undefined && leave.workingDays !== undefined && leave.workingDays >= absence.value.days) {
    limbs.push(limbOf(absence, "absence-no-bar", "met", facts, { warnings: [absence.warning] }));
  }
  return limbs;
}

/** Thông tư 01/2024/TT-BNV Điều 1.5; what results a long course must have was not read. */
function trainingVersion(months: number | undefined, law: LeaveLaw) {
  const short = law.inForce("training-short");
  const long = law.inForce("training-long");
  if (months === undefined || short === undefined || long === undefined) return undefined;
  if (months < short.value.belowMonths) return { version: short, warnings: [] };
  return { version: long, warnings: [long.warning] };
}
