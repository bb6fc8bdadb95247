import { finding } from "../../findings";
import { awardRecord } from "../../law";
import { awardCell } from "../places/award-cell";
import { placeIn } from "../lookup/list-in-run";
import { oddAwardTexts } from "../facts/odd-award-text";
import { defineRule, nothing } from "../rule";

/** Finds an award of collectives on a person's row, or the reverse. */
export const individualCollectiveMixedUp = defineRule({
  id: "individual-collective-mixed-up",
  looksAt: "entry",
  emits: ["individual-collective-mixed-up"],
  find: (entry) => {
    const wrong = entry.awards.filter(
      ({ award }) => awardRecord(award)?.nominees.includes(entry.kind) === false,
    );
    if (wrong.length === 0) return nothing;
    if (entry.kind === "individual" && oddAwardTexts(entry).some(({ reads }) => reads === "ldxs"))
      return nothing;
    return wrong.map((award) =>
      finding("individual-collective-mixed-up", placeIn(entry, awardCell(entry, award)), {
        award: award.award,
        nominee: entry.kind,
      }),
    );
  },
});
