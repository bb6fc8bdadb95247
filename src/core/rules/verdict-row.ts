import { rowPlaceOf } from "../domain";
import type { Condition, Judgement, VerdictRow } from "../domain";
import { cellOfFact } from "./facts/fact-cell";
import type { JudgedAward } from "./judged-award";

const none: readonly Condition[] = [];
const openOf = new WeakMap<Judgement, readonly Condition[]>();

/** Gives an award's verdict as the check prints it; without the trace, only conditions that are not met or unknown. */
export function verdictRow(judged: JudgedAward, isTraced: boolean): VerdictRow {
  const { entry, award, verdict, judgement } = judged;
  const shown = isTraced ? judgement.conditions : openConditions(judgement);
  return {
    at: rowPlaceOf(entry),
    award: award.award,
    verdict,
    decidedBy: judgement.decidedBy,
    conditions: shown.length === 0 ? none : shown.map((condition) => withCells(condition, judged)),
    missing: judgement.missing,
  };
}

/** Rows of one case share their judgement, and so what is open in it. */
function openConditions(judgement: Judgement): readonly Condition[] {
  let open = openOf.get(judgement);
  if (open === undefined) openOf.set(judgement, (open = judgement.conditions.filter(isOpen)));
  return open;
}

function isOpen({ outcome }: Condition): boolean {
  return outcome === "not-met" || outcome === "unknown";
}

/** The law knows facts, not workbooks: the cells are put beside the facts here. */
function withCells(condition: Condition, { entry, award }: JudgedAward): Condition {
  return {
    ...condition,
    facts: condition.facts.map((fact) => {
      const cell = cellOfFact(entry, award.award, fact.name);
      return cell === undefined ? fact : { ...fact, cell };
    }),
  };
}
