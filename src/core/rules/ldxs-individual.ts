import { finding } from "../findings";
import { awardTexts, readsAsLdxs } from "./award-text";
import { placeIn } from "./list-in-run";
import { defineRule, nothing } from "./rule";

/**
 * Finds a person proposed for "lao động xuất sắc": neither the law of 2003 (Điều 20.1) nor that of 2022 (Điều 19) has
 * such a title for individuals.
 */
export const ldxsIndividual = defineRule({
  id: "ldxs-individual",
  looksAt: "entry",
  emits: ["ldxs-individual"],
  find: (entry) => {
    if (entry.kind !== "individual") return nothing;
    return awardTexts(entry)
      .filter(({ folded }) => readsAsLdxs(folded))
      .map(({ cell, raw }) =>
        finding("ldxs-individual", placeIn(entry, cell), { raw }, { rule: "ldxs-no-individual-title" }),
      );
  },
});
