import { finding } from "../../findings";
import { awardCell } from "../places/award-cell";
import { cellOfFact } from "../facts/fact-cell";
import { placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";

const evidence = "person.initiatives";
const rating = "person.rating";

/** Finds proposals that rest on an initiative of which the row says nothing. Where the rating is unknown too, that comes first. */
export const evidenceMissing = defineRule({
  id: "evidence-missing",
  looksAt: "judged",
  emits: ["evidence-missing"],
  find: ({ entry, award, judgement, verdict }) => {
    if (verdict !== "needs-review" || entry.status !== "proposed") return nothing;
    if (!judgement.missing.includes(evidence) || judgement.missing.includes(rating)) return nothing;
    const at = placeIn(entry, cellOfFact(entry, award.award, evidence) ?? awardCell(entry, award));
    return [finding("evidence-missing", at, { award: award.award, fact: evidence })];
  },
});
