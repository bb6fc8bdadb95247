import { firstDayOf } from "../../domain";
import { finding } from "../../findings";
import { citationOf } from "../../law";
import { placeIn } from "../lookup/list-in-run";
import { oddAwardTexts } from "../facts/odd-award-text";
import { defineRule, nothing } from "../rule";

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
    const odd = oddAwardTexts(entry);
    if (odd.length === 0) return nothing;
    const rule = "ldxs-no-individual-title";
    const { governingOn: on } = entry;
    return odd
      .filter(({ reads }) => reads === "ldxs")
      .map(({ cell, raw }) => {
        const citation = citationOf(rule, on === null ? undefined : firstDayOf(on));
        return finding("ldxs-individual", placeIn(entry, cell), { raw }, { rule, citation });
      });
  },
});
