/** Which of a school's answers is about which finding. */
import type { FindingRow } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import { groupBy } from "../domain/group-by";
import { createSubjectFinder } from "../report/summary/entry-names";
import type { SlipAnswer } from "./slip-answers";

export interface AnsweredFindings {
  readonly answerOf: ReadonlyMap<FindingRow, string>;
  /** Answers about none of the findings. */
  readonly rest: readonly SlipAnswer[];
}

type Keyed = Omit<SlipAnswer, "answer">;

/** From the surest to the least sure: the whole row of the slip, the nominee and the point, the cell alone. */
const keys: readonly ((about: Keyed) => string | undefined)[] = [
  ({ school, sheet, cell, what }) => JSON.stringify([school, sheet, cell, what]),
  ({ school, subject, what }) => JSON.stringify([school, subject, what]),
  ({ school, sheet, cell }) => (cell === "" ? undefined : JSON.stringify([school, sheet, cell])),
];

/** Pairs an answer with a finding only where each is the one that the key can mean. */
export function answersToFindings(
  findings: readonly FindingRow[],
  entries: readonly Entry[],
  answers: readonly SlipAnswer[],
): AnsweredFindings {
  const subjectOf = createSubjectFinder(entries);
  const answerOf = new Map<FindingRow, string>();
  const left = new Set(answers);
  for (const keyOf of keys) {
    if (left.size === 0) break;
    const said = groupBy([...left], keyOf);
    const open = findings.filter((finding) => !answerOf.has(finding));
    const asked = groupBy(open, ({ at, text }) => {
      const { name, school } = subjectOf(at);
      const { sheet = "", cell = "" } = at;
      return keyOf({ school: school ?? "", sheet, cell, subject: name ?? "", what: text.trim() });
    });
    for (const [key, [answer, other]] of said) {
      const [finding, twin] = asked.get(key) ?? [];
      if (answer === undefined || finding === undefined || other !== undefined || twin !== undefined)
        continue;
      answerOf.set(finding, answer.answer);
      left.delete(answer);
    }
  }
  return { answerOf, rest: [...left] };
}
