/** Awards whose criteria are not in the data: named as such, never passed. */
import { sentence } from "../../law";
import { gapLimb } from "../judging/limb";
import { defineCriterion } from "./criterion";

export const notModelled = defineCriterion({
  id: "not-modelled",
  reads: [],
  build({ award }, law) {
    const gap = gapLimb("not-modelled", "modelled", award.nameVi, law.day);
    return {
      ...gap,
      warnings: [{ rule: "not-modelled", text: sentence("not-modelled", { award: award.nameVi }) }],
    };
  },
});
