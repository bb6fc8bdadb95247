import { finding } from "../../findings";
import { refusalOf } from "../cells/refusal-of";
import { placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";

/** Asks about a proposal whose remark, or the words behind its award, say that the nominee withdrew or is not to be considered. */
export const refusedInNote = defineRule({
  id: "refused-in-note",
  looksAt: "entry",
  emits: ["refused-in-note"],
  find: (entry) => {
    const refusal = refusalOf(entry);
    if (refusal === undefined) return nothing;
    const { cell, ...params } = refusal;
    return [finding("refused-in-note", placeIn(entry, cell), params)];
  },
});
