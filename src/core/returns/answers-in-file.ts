/** What a school wrote on the slip that its workbook still carries, beside what is found in that workbook now. */
import type { Checked } from "../check";
import { answersToFindings } from "./answers-to-findings";
import type { ReturnedPoint } from "./compare-return";
import type { SlipAnswer } from "./slip-answers";

export interface AnswersInFile {
  /** Points that are still found, each with its answer. */
  readonly points: readonly ReturnedPoint[];
  /** Answers about what is found no more. */
  readonly rest: readonly SlipAnswer[];
}

export function answersInFile(
  { result, entries }: Checked,
  file: string,
  answers: readonly SlipAnswer[],
): AnswersInFile {
  const findings = result.findings.filter(({ at }) => at.file === file);
  const own = entries.filter((entry) => entry.file === file);
  const { answerOf, rest } = answersToFindings(findings, own, answers);
  const points = findings.flatMap((finding) => {
    const answer = answerOf.get(finding);
    return answer === undefined ? [] : [{ ...finding, answer }];
  });
  return { points, rest };
}
