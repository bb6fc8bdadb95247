import type { Condition, Judgement, LegalDate } from "../../domain";
import { firstDayOf, lastDayOf } from "../../domain";
import { sentence } from "../../law";

/**
 * Joins the answers of every stretch of days that the date can mean: if all agree, that is the answer, else a person looks
 * and the decision's date is what is missing.
 */
export function mergeWindows(answers: readonly Judgement[], date: LegalDate | null): Judgement {
  const [first] = answers;
  if (first === undefined) throw new Error("No stretch of days to judge by");
  if (answers.length === 1) return first;
  const isAgreed = answers.every(({ verdict }) => verdict === first.verdict);
  const missing = unique(answers.flatMap((answer) => answer.missing));
  const warnings = new Map(
    answers.flatMap((answer) => answer.warnings).map((warning) => [warning.rule, warning]),
  );
  if (!isAgreed) {
    const text = date === null ? sentence("date-unknown", {}) : sentence("date-spans", spanOf(date));
    warnings.set("decisionDate", { rule: "decisionDate", text });
  }
  return {
    verdict: isAgreed ? first.verdict : "needs-review",
    decidedBy: unique(answers.flatMap((answer) => answer.decidedBy)),
    conditions: distinctConditions(answers.flatMap((answer) => answer.conditions)),
    missing: isAgreed ? missing : unique(["decisionDate", ...missing]),
    warnings: [...warnings.values()],
    derived: Object.assign({}, ...answers.map(({ derived }) => derived)) as Judgement["derived"],
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function distinctConditions(conditions: readonly Condition[]): Condition[] {
  const byKey = new Map(conditions.map((one) => [`${one.rule}|${one.limb}|${one.outcome}`, one]));
  return [...byKey.values()];
}

function spanOf(date: LegalDate): { from: string; until: string } {
  return { from: firstDayOf(date), until: lastDayOf(date) };
}
