import { lastDayOf } from "../../domain";
import type { Entry, Place } from "../../domain";
import { finding } from "../../findings";
import { awardRecord, modelledFrom } from "../../law";
import { awardCell } from "../places/award-cell";
import type { JudgedAward } from "../judged-award";
import { placeIn } from "../lookup/list-in-run";
import { defineRule } from "../rule";

/** Finds proposals that no criterion in force can judge on their day: said once a list and award, never passed over. */
export const criterionNotInForce = defineRule({
  id: "criterion-not-in-force",
  looksAt: "list",
  emits: ["criterion-not-in-force"],
  find: (list, given) => {
    const groups = new Map<string, [JudgedAward, ...JudgedAward[]]>();
    for (const judged of given.openIn(list)) {
      const { entry, award } = judged;
      if (entry.status !== "proposed" && !isBeforeModelled(entry)) continue;
      if (isContest(judged) || rulesOf(judged).length === 0) continue;
      const key = `${award.award}|${String(entry.governingOn)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [judged]);
      else group.push(judged);
    }
    return [...groups.values()].map((group) => {
      const [first, ...rest] = group;
      const params = {
        reason: "no-criterion",
        subject: first.award.award,
        on: first.entry.governingOn,
        rules: rulesOf(first),
        rowCount: group.length,
      };
      const softened = first.entry.status === "decided";
      const related = rest.map(placeOf);
      return finding("criterion-not-in-force", placeOf(first), params, { related, softened });
    });
  },
});

/** What was decided is not asked about, but a date before everything that is modelled is said. */
function isBeforeModelled({ governingOn }: Entry): boolean {
  return governingOn !== null && lastDayOf(governingOn) < modelledFrom;
}

function placeOf({ entry, award }: JudgedAward): Place {
  return placeIn(entry, awardCell(entry, award));
}

/** A contest's level and term have findings of their own. */
function isContest({ award }: JudgedAward): boolean {
  return awardRecord(award.award)?.kind === "contest-recognition";
}

function rulesOf({ judgement }: JudgedAward): readonly string[] {
  return judgement.conditions.filter(({ outcome }) => outcome === "not-in-force").map(({ rule }) => rule);
}
