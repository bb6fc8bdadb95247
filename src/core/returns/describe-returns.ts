import {
  alikeWords,
  confidenceWords,
  joinWords,
  listKindWords,
  newerReasonWords,
  returnSentences as says,
  sentStateWords,
} from "../messages/returns-vi";
import { wordsVi } from "../messages/words-vi";
import type { ReturnedPoint, ReturnReport } from "./compare-return";
import { yearOfReturned } from "./returned-rows";
import type { ReturnedRow } from "./returned-rows";
import type { OlderCopy } from "./find-older-copies";
import type { SchoolSent } from "./who-sent-what";

/** Tells who has sent what, one line a school and list, and which files came again. */
export function describeSent(schools: readonly SchoolSent[], copies: readonly OlderCopy[]): string {
  const lines = schools.flatMap(({ school, state, lists, joined, perhapsSame }) => [
    says.school(school ?? says.noSchool, sentStateWords[state]),
    ...joined.map(({ written, confidence, by }) =>
      says.joined(written, confidenceWords[confidence], joinWords[by]),
    ),
    ...perhapsSame.map(({ school: other, by }) => says.perhapsSame(other, alikeWords[by])),
    ...lists.map((list) =>
      says.list(listKindWords[list.kind], list.year ?? says.noYear, list.rows, sentStateWords[list.state]),
    ),
  ]);
  return textOf([...lines, ...copies.map(describeCopy)]);
}

/** Tells of one file which other stands in for it, why, and how they differ. */
function describeCopy({ file, newer, reason, difference }: OlderCopy): string {
  const { changed, added, removed } = difference;
  const differs = says.difference(changed, added, removed);
  return reason === "unclear"
    ? says.unclear(file, newer, differs)
    : says.older(file, newer, newerReasonWords[reason], differs);
}

/** Tells what came of a slip. */
export function describeReturn(report: ReturnReport): string {
  const { corrected, open, fresh, changed, added, removed, otherAnswers } = report;
  return textOf([
    says.returned(corrected.length, open.length, fresh.length),
    ...corrected.flatMap((point) => [says.corrected(point.text), ...answerLine(point)]),
    ...open.flatMap((point) => [says.open(point.text), ...answerLine(point)]),
    ...fresh.map(({ text }) => says.fresh(text)),
    ...changed.flatMap((row) =>
      row.changes.map(({ field, before, after }) =>
        says.changed(nameOf(row), wordsVi.field(field), before ?? says.nothing, after ?? says.nothing),
      ),
    ),
    ...added.map((row) => says.added(nameOf(row))),
    ...removed.map((row) => says.removed(nameOf(row))),
    ...otherAnswers.map(({ subject, what, answer }) => says.otherAnswer(subject, what, answer)),
  ]);
}

const answerLine = ({ answer }: ReturnedPoint): readonly string[] =>
  answer === undefined ? [] : [says.answer(answer)];

function nameOf(row: ReturnedRow): string {
  const name = row.name ?? says.noName;
  const year = yearOfReturned(row);
  return year === undefined ? name : says.inYear(name, year);
}

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");
