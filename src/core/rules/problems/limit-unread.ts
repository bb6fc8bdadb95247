import type { Condition, Place } from "../../domain";
import { finding } from "../../findings";
import { cellOfFact } from "../facts/fact-cell";
import type { JudgedAward } from "../judged-award";
import { placeIn } from "../lookup/list-in-run";
import { awardCell } from "../places/award-cell";
import { defineRule } from "../rule";

interface Open {
  readonly judged: JudgedAward;
  readonly condition: Condition;
}

/**
 * Asks once a list, limb and day about proposals of which everything is known but the limit itself: the text that sets it was
 * not read. Where a fact is missing too, that is asked for by `fact-missing`.
 */
export const limitUnread = defineRule({
  id: "limit-unread",
  looksAt: "list",
  emits: ["criterion-not-in-force"],
  find: (list, given) => {
    const groups = new Map<string, [Open, ...Open[]]>();
    for (const open of given.openIn(list).flatMap(openLimits)) {
      const key = `${open.condition.limb}|${open.condition.rule}|${String(open.judged.entry.governingOn)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [open]);
      else group.push(open);
    }
    return [...groups.values()].map((group) => ask(group));
  },
});

function openLimits(judged: JudgedAward): readonly Open[] {
  const { entry, judgement } = judged;
  if (entry.status !== "proposed") return [];
  const warned = new Set(judgement.warnings.map(({ rule }) => rule));
  return judgement.conditions
    .filter(({ outcome, rule, facts }) => outcome === "unknown" && warned.has(rule) && isKnown(facts))
    .map((condition) => ({ judged, condition }));
}

function isKnown(facts: Condition["facts"]): boolean {
  return facts.length > 0 && facts.every(({ value }) => value !== null);
}

function ask(group: readonly [Open, ...Open[]]): ReturnType<typeof finding<"criterion-not-in-force">> {
  const [{ judged, condition }] = group;
  const places = new Map(group.map((open) => placeOf(open)).map((place) => [place.cell, place]));
  const [at = placeOf(group[0]), ...related] = [...places.values()];
  const params = {
    reason: "limit-unread",
    subject: condition.limb,
    on: judged.entry.governingOn,
    rules: [condition.rule],
    rowCount: new Set(group.map((open) => open.judged.entry.row)).size,
  };
  const law = { rule: condition.rule, citation: condition.citation };
  return finding("criterion-not-in-force", at, params, { ...law, related });
}

/** The cell of a fact that is held against the limit, else the award's. */
function placeOf({ judged: { entry, award }, condition }: Open): Place {
  const cell = condition.facts
    .map(({ name }) => cellOfFact(entry, award.award, name))
    .find((of) => of !== undefined);
  return placeIn(entry, cell ?? awardCell(entry, award));
}
