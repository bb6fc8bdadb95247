import { lastDayOf } from "../domain";
import type { Entry } from "../domain";
import { finding } from "../findings";
import { awardRecord, modelledFrom } from "../law";
import { awardCell } from "./award-cell";
import type { JudgedAward } from "./judged-award";
import { placeIn } from "./list-in-run";
import { defineRule } from "./rule";

/** Finds proposals that no criterion in force can judge on their day: said once a list and award, never passed over. */
export const criterionNotInForce = defineRule({
  id: "criterion-not-in-force",
  looksAt: "list",
  emits: ["criterion-not-in-force"],
  find: (list, given) => {
    const groups = new Map<string, JudgedAward[]>();
    for (const judged of given.openIn(list)) {
      const { entry, award } = judged;
      if (entry.status !== "proposed" && !isBeforeModelled(entry)) continue;
      if (isContest(judged) || rulesOf(judged).length === 0) continue;
      const key = `${award.award}|${entry.governingOn ?? ""}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [judged]);
      else group.push(judged);
    }
    return [...groups.values()].flatMap((group) => {
      const [first, ...rest] = group;
      if (first === undefined) return [];
      const [at, ...related] = [first, ...rest].map(({ entry, award }) =>
        placeIn(entry, awardCell(entry, award)),
      );
      const params = {
        reason: "no-criterion",
        subject: first.award.award,
        on: first.entry.governingOn,
        rules: rulesOf(first),
        rowCount: group.length,
      };
      const softened = first.entry.status === "decided";
      return at === undefined ? [] : [finding("criterion-not-in-force", at, params, { related, softened })];
    });
  },
});

/** What was decided is not asked about, but a date before everything that is modelled is said. */
function isBeforeModelled({ governingOn }: Entry): boolean {
  return governingOn !== null && lastDayOf(governingOn) < modelledFrom;
}

/** A contest's level and term have findings of their own. */
function isContest({ award }: JudgedAward): boolean {
  return awardRecord(award.award)?.kind === "contest-recognition";
}

function rulesOf({ judgement }: JudgedAward): readonly string[] {
  return judgement.conditions.filter(({ outcome }) => outcome === "not-in-force").map(({ rule }) => rule);
}
