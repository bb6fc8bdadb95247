/** Brings what was typed into the log; what cannot be taken is told, and nothing is guessed. */
import type { Checked } from "../check";
import type { JudgedFact, LoggedDecision } from "../domain/council";
import { reviewSentences } from "../messages/review-vi";
import { foldForCompare } from "../text";
import { wholeFacts } from "./brief-facts";
import type { CaseRecord, DecisionFile, TypedDecision, Who } from "./decision-file";
import { canonical } from "./canonical";
import { appendDecision, replayLog } from "./decision-log";
import { changedFacts } from "./judged-facts";
import { placeDecisions } from "./place-decisions";
import { reviewCases } from "./review-cases";
import type { ReviewCase } from "./review-cases";

export interface EnteredDecisions {
  readonly log: readonly LoggedDecision[];
  readonly problems: readonly string[];
}

export function enterDecisions({ result, entries }: Checked, file: DecisionFile): EnteredDecisions {
  const problems = [...file.problems];
  if (file.typed.length === 0) return { log: file.log, problems };
  const cases = reviewCases(result, entries);
  const { lines, heads: standing } = replayLog(file.log);
  const heads = new Map<ReviewCase, LoggedDecision>();
  for (const { found, logged, state } of placeDecisions(standing, cases))
    if (found !== undefined && state !== "overruled") heads.set(found, logged);
  const book = openBook(lines, cases);
  for (const typed of file.typed) {
    const records = typed.records ?? recordsOf(typed.who, cases, heads);
    if (records.length === 0) problems.push(reviewSentences.nobody(typed.where, typed.who.name));
    for (const record of records) enter(book, record, typed);
  }
  return { log: book.log, problems };
}

/** A log under hand, with its lines by whom they are about. */
interface Book {
  log: readonly LoggedDecision[];
  readonly bySubject: Map<string, LoggedDecision[]>;
  readonly replaced: Set<string>;
  /** What the lists of today say of whom. */
  readonly today: ReadonlyMap<string, readonly JudgedFact[]>;
}

function openBook(log: readonly LoggedDecision[], cases: readonly ReviewCase[]): Book {
  const today = new Map(cases.map(({ subject, facts }) => [canonical(subject), facts]));
  const book: Book = { log, bySubject: new Map(), replaced: new Set(), today };
  for (const line of log) list(book, line);
  return book;
}

function list({ bySubject, replaced }: Book, line: LoggedDecision): void {
  const key = canonical(line.subject);
  bySubject.set(key, [...(bySubject.get(key) ?? []), line]);
  if (line.after !== null) replaced.add(line.after);
}

/** A row that says what it said when it was written, or what was taken from it before, is nothing new. */
function enter(
  book: Book,
  { subject, facts: recorded, head }: CaseRecord,
  { decision }: TypedDecision,
): void {
  const keys = new Set([subject, ...(head === undefined ? [] : [head.subject])].map(canonical));
  const lines = [...keys].flatMap((key) => book.bySubject.get(key) ?? []);
  const known = [book.today.get(canonical(subject)) ?? [], ...lines.map((line) => line.facts)];
  const facts = wholeFacts(recorded, known);
  const said = canonical(decision);
  const isSaid = (line: LoggedDecision): boolean =>
    canonical(line.decision) === said && changedFacts(line.facts, facts).length === 0;
  if (head !== undefined && isSaid(head)) return;
  if (lines.some((line) => line.number > (head?.number ?? 0) && isSaid(line))) return;
  const last = lines.findLast(({ id }) => !book.replaced.has(id)) ?? head;
  book.log = appendDecision(book.log, { subject, facts, decision, after: last?.id ?? null });
  const added = book.log.at(-1);
  if (added !== undefined) list(book, added);
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
