/** Brings what was typed into the log; what cannot be taken is told, and nothing is guessed. */
import type { Checked } from "../check";
import type { LoggedDecision } from "../domain/council";
import { reviewSentences } from "../messages/review-vi";
import { foldForCompare } from "../text";
import type { CaseRecord, DecisionFile, TypedDecision, Who } from "./decision-file";
import { canonical } from "./canonical";
import { appendDecision, replayLog } from "./decision-log";
import { placeDecisions } from "./place-decisions";
import { reviewCases } from "./review-cases";
import type { ReviewCase } from "./review-cases";

export interface EnteredDecisions {
  readonly log: readonly LoggedDecision[];
  readonly problems: readonly string[];
}

export function enterDecisions({ result, entries }: Checked, file: DecisionFile): EnteredDecisions {
  const cases = reviewCases(result, entries);
  let log = file.log;
  const problems = [...file.problems];
  const heads = new Map<ReviewCase, LoggedDecision>();
  for (const { found, logged, state } of placeDecisions(replayLog(log).heads, cases))
    if (found !== undefined && state !== "overruled") heads.set(found, logged);
  for (const typed of file.typed) {
    const records = typed.records ?? recordsOf(typed.who, cases, heads);
    if (records.length === 0) problems.push(reviewSentences.nobody(typed.where, typed.who.name));
    for (const record of records) log = enter(log, record, typed);
  }
  return { log, problems };
}

/** A row that says what already stands, on the same facts, is nothing new; one that says anew what was taken back is. */
function enter(
  log: readonly LoggedDecision[],
  { subject, facts, head }: CaseRecord,
  { decision }: TypedDecision,
): readonly LoggedDecision[] {
  const said = canonical([decision, facts]);
  const isSaid = (line: LoggedDecision): boolean => canonical([line.decision, line.facts]) === said;
  if (head !== undefined)
    return isSaid(head) ? log : appendDecision(log, { subject, facts, decision, after: head.id });
  const { heads, takenBack } = replayLog(log);
  const isAbout = (line: LoggedDecision): boolean => canonical(line.subject) === canonical(subject);
  if (heads.some((line) => isAbout(line) && isSaid(line))) return log;
  return appendDecision(log, { subject, facts, decision, after: takenBack.find(isAbout)?.id ?? null });
}

/** The one nominee that a hand-written decision can mean; none where two could be. */
function recordsOf(
  who: Who,
  cases: readonly ReviewCase[],
  heads: ReadonlyMap<ReviewCase, LoggedDecision>,
): readonly CaseRecord[] {
  const says = (said: string | undefined, is: string | null): boolean =>
    said === undefined || said === "" || foldForCompare(said) === foldForCompare(is ?? "");
  const found = cases.filter(
    ({ subject }) =>
      says(who.name, subject.name) &&
      says(who.school, subject.school) &&
      says(who.year, subject.year) &&
      says(who.birthDate, subject.birthDate) &&
      says(who.award, subject.award),
  );
  const [only, other] = found;
  if (only === undefined || other !== undefined) return [];
  const head = heads.get(only);
  return [{ subject: only.subject, facts: only.facts, ...(head !== undefined && { head }) }];
}
