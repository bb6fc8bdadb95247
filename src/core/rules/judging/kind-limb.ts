import type { NomineeKind } from "../../domain";
import type { Family, JudgedAward } from "../../law";
import type { LawView } from "./law-view";
import { limbOf } from "./limb";
import type { Limb } from "./limb";

export const kindFamilies = [
  "ind-title-list",
  "col-title-list",
  "ldxs-individual",
] as const satisfies readonly Family[];

/** Refuses a title that the closed lists do not hold for this kind of nominee (L2003 Điều 20, L2022 Điều 19–20). */
export function kindLimb(
  award: JudgedAward,
  kind: NomineeKind,
  law: LawView<(typeof kindFamilies)[number]>,
): Limb | undefined {
  if (award.kind !== "emulation-title") return undefined;
  const list = law.inForce(kind === "individual" ? "ind-title-list" : "col-title-list");
  if (award.nominees.includes(kind) && list?.value.awards.includes(award.id) !== false) return undefined;
  const mistaken = law.inForce("ldxs-individual");
  const isMistaken = kind === "individual" && mistaken?.value.collectiveTitle === award.id;
  const rule = isMistaken ? mistaken : list;
  if (rule === undefined) return undefined;
  const facts = [
    { name: "award", value: award.id },
    { name: "kind", value: kind },
  ];
  return limbOf(rule, "kind-of-nominee", "not-met", facts, { warnings: [rule.warning] });
}
