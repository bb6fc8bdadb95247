import type { Condition, Judgement } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { awardRecord } from "../../law";
import { refusalOf } from "../cells/refusal-of";
import { awardCell } from "../places/award-cell";
import type { JudgedAward } from "../judged-award";
import { placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";

/** Finds awards whose criterion is not met by what the row itself says. */
export const criterionNotMet = defineRule({
  id: "criterion-not-met",
  looksAt: "judged",
  emits: ["criterion-not-met"],
  find: (judged) => {
    const { entry, award, judgement } = judged;
    if (judgement.verdict !== "ineligible") return nothing;
    const record = awardRecord(award.award);
    // An award of another kind of nominee, and a contest's level and term, have findings of their own.
    if (record?.nominees.includes(entry.kind) === false || record?.kind === "contest-recognition")
      return nothing;
    // What the school itself takes back is asked about, and needs no reproach.
    if (refusalOf(entry)?.awards.includes(award.award) === true) return nothing;
    return [notMet(judged)];
  },
});

type NotMet = Finding<"criterion-not-met">;
type Grounds = Pick<NotMet, "rule" | "citation"> & Pick<NotMet["params"], "rules" | "limbs" | "facts">;

function notMet({ entry, award, judgement }: JudgedAward): NotMet {
  const { rules, limbs, facts, ...law } = groundsOf(judgement);
  const params = { award: award.award, rules, limbs, facts, decided: entry.status };
  return finding("criterion-not-met", placeIn(entry, awardCell(entry, award)), params, law);
}

const grounds = new WeakMap<Judgement, Grounds>();

/** Rows of one case share their judgement, and so its grounds. */
function groundsOf(judgement: Judgement): Grounds {
  let known = grounds.get(judgement);
  if (known === undefined) {
    const conditions = judgement.conditions.filter(({ outcome }) => outcome === "not-met");
    const [first] = conditions;
    known = {
      rules: conditions.map(({ rule }) => rule),
      limbs: conditions.map(({ limb }) => limb),
      facts: [...new Set(conditions.flatMap(factsOf))],
      ...(first === undefined ? {} : { rule: first.rule, citation: first.citation }),
    };
    grounds.set(judgement, known);
  }
  return known;
}

/** "person.rating=HTNV": what the sentence quotes from the list. */
function factsOf({ facts }: Condition): readonly string[] {
  return facts
    .filter(({ name }) => name !== "denominatorPolicy")
    .map(({ name, value }) => `${name}=${value === null ? "" : String(value)}`);
}
