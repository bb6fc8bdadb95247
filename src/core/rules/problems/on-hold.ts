import { finding } from "../../findings";
import { awardCell } from "../places/award-cell";
import { placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";

/** Notes the awards that wait for the end of an inquiry; a hold is no refusal. */
export const onHold = defineRule({
  id: "on-hold",
  looksAt: "judged",
  emits: ["on-hold"],
  find: ({ entry, award, judgement }) => {
    if (judgement.verdict !== "on-hold") return nothing;
    const params = { award: award.award, name: entry.name ?? "" };
    return [finding("on-hold", placeIn(entry, awardCell(entry, award)), params)];
  },
});
