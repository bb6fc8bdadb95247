import type { CriterionVersion } from "../../law";
import type { Given } from "../judging/given";
import { limbOf } from "../judging/limb";
import type { Limb, Outcome } from "../judging/limb";

/**
 * Weighs the grounds that stand in no list: a movement, a sudden deed, a contribution.
 *
 * @param without - what it comes to where there is none: "unknown" where not all grounds of the text were read.
 */
export function otherGroundLimb(
  version: CriterionVersion,
  { facts, kind }: Given,
  without: Extract<Outcome, "not-met" | "unknown">,
): Limb {
  const side = kind === "individual" ? "person" : "unit";
  const stated = facts[side]?.otherGround;
  const name = `${side}.otherGround`;
  const outcome = stated === true ? "met" : stated === false ? without : "unknown";
  return limbOf(version, "other-grounds", outcome, [{ name, value: stated ?? null }], {
    missing: stated === undefined ? [name] : [],
    warnings: [version.warning],
  });
}
