/** What the council's columns of Cần xét say beside a finding, and the decisions that stand beside none. */
import type { CheckResult, FindingRow } from "../../domain/check-result";
import type { DecisionRow, LoggedDecision } from "../../domain/council";
import type { Entry } from "../../domain/entry";
import { placeKey } from "../../domain/place";
import { decisionKindWords, decisionStateWords } from "../../messages/review-vi";
import { briefFacts } from "../../review/brief-facts";
import { awardName, describeState, describeVotes } from "../../review/describe-decision";
import type { CaseRecord, ShortRecord } from "../../review/decision-file";
import { createIsAbout, keyOfFinding, rowKey } from "../../review/finding-rows";
import { longestRecord } from "../../review/long-records";
import { reviewCases } from "../../review/review-cases";
import type { ReviewCase } from "../../review/review-cases";
import { subjectKey } from "../../review/subject-key";
import { awardKey } from "../../totals";
import type { RowSubject } from "./entry-names";

export interface CouncilCells {
  readonly decision: string | null;
  readonly reason: string | null;
  readonly award: string | null;
  readonly to: string | null;
  readonly votes: string | null;
  readonly by: string | null;
  readonly on: string | null;
  /** What was before the council, for reading the sheet back. */
  readonly record: string | null;
}

interface KeptRow {
  readonly finding: FindingRow;
  readonly subject: RowSubject;
  readonly council: CouncilCells;
}

export interface CouncilFinder {
  row(finding: FindingRow): CouncilCells;
  /** Decisions without a row among these findings, and those that must be looked at again. */
  rest(findings: readonly FindingRow[]): readonly KeptRow[];
}

const nothing: CouncilCells = {
  decision: null,
  reason: null,
  award: null,
  to: null,
  votes: null,
  by: null,
  on: null,
  record: null,
};

export function createCouncilFinder(result: CheckResult, entries: readonly Entry[]): CouncilFinder {
  const isAbout = createIsAbout(entries);
  const byRow = new Map<string, ReviewCase[]>();
  for (const each of reviewCases(result, entries))
    for (const entry of each.entries) {
      const key = rowKey(entry);
      byRow.set(key, [...(byRow.get(key) ?? []), each]);
    }
  const standing = result.decisions.filter(({ state }) => state !== "overruled");
  const casesOf = (
    row: string,
    award: unknown,
    isMeant: (entry: Entry) => boolean,
  ): readonly ReviewCase[] => {
    const all = (byRow.get(row) ?? []).filter((each) => each.entries.some(isMeant));
    const named = all.filter(({ subject }) => subject.award === award);
    return named.length > 0 ? named : all;
  };
  const heads = new Map<string, DecisionRow>();
  for (const each of standing)
    for (const place of each.at) heads.set(awardKey(place, each.subject.award), each);
  const headOf: HeadOf = ({ subject, entries: [first] }) =>
    first === undefined ? undefined : heads.get(awardKey(first, subject.award));
  const lastOf = createWithdrawnFinder(result.decisions);
  const casesOfFinding = (finding: FindingRow): readonly ReviewCase[] => {
    const row = keyOfFinding(finding);
    return row === undefined ? [] : casesOf(row, finding.params.award, (entry) => isAbout(finding, entry));
  };
  const casesOfDecision = ({ at: [place], subject }: DecisionRow): readonly ReviewCase[] =>
    place === undefined
      ? []
      : casesOf(rowKey(place), subject.award, (entry) => placeKey(entry) === placeKey(place));
  return {
    row: (finding) => cellsOf(casesOfFinding(finding), headOf, lastOf),
    rest: (findings) => {
      const told = new Set(findings.flatMap(casesOfFinding).flatMap((each) => headOf(each)?.id ?? []));
      return standing
        .filter(({ id, state }) => state !== "holds" || !told.has(id))
        .map((decision) => keptRow(decision, casesOfDecision(decision), headOf, lastOf));
    },
  };
}

type HeadOf = (each: ReviewCase) => DecisionRow | undefined;

/** What was taken back stands no more, yet what is typed beside it comes after it. */
function createWithdrawnFinder(decisions: readonly DecisionRow[]): HeadOf {
  const replaced = new Set(decisions.map(({ after }) => after));
  const last = decisions.filter(({ id, decision }) => decision.withdrawn === true && !replaced.has(id));
  const bySubject = new Map(last.map((row) => [subjectKey(row.subject), row]));
  return ({ subject }) => bySubject.get(subjectKey(subject));
}

function cellsOf(cases: readonly ReviewCase[], headOf: HeadOf, lastOf: HeadOf): CouncilCells {
  if (cases.length === 0) return nothing;
  const records = cases.map((each): CaseRecord => {
    const head = headOf(each) ?? lastOf(each);
    return { subject: each.subject, facts: each.facts, ...(head !== undefined && { head: lineOf(head) }) };
  });
  const award = cases.map(({ subject }) => awardName(subject.award)).join("; ");
  const own = cases.map(headOf);
  const [first] = own;
  const isOne = own.every((head) => head?.state === "holds" && isSameDecision(head, first));
  const shown = isOne && first !== undefined ? decisionCells(first) : nothing;
  return { ...shown, award, record: recordCell(records) };
}

/**
 * What is too long for a cell names the decision that stands in the log, and if need be only the beginning of long facts; null where
 * even so it is too long.
 */
function recordCell(records: readonly CaseRecord[]): string | null {
  const forms = [(each: CaseRecord) => each, shortRecord, briefRecord];
  for (const form of forms) {
    const text = JSON.stringify(records.map(form));
    if (text.length <= longestRecord) return text;
  }
  return null;
}

function briefRecord(record: CaseRecord): CaseRecord | ShortRecord {
  const short = shortRecord(record);
  return short.facts === undefined ? short : { ...short, facts: briefFacts(short.facts) };
}

function shortRecord({ subject, facts, head }: CaseRecord): CaseRecord | ShortRecord {
  if (head === undefined) return { subject, facts };
  const isSame = JSON.stringify(facts) === JSON.stringify(head.facts);
  return { subject, headId: head.id, ...(!isSame && { facts }) };
}

/** Awards of one row that were decided otherwise cannot stand in one cell. */
function isSameDecision({ decision }: DecisionRow, other: DecisionRow | undefined): boolean {
  return JSON.stringify(decision) === JSON.stringify(other?.decision);
}

function decisionCells({ decision }: DecisionRow): CouncilCells {
  const { kind, reason, to, votes, by, on } = decision;
  return {
    ...nothing,
    decision: decisionKindWords[kind],
    reason,
    to: to === undefined ? null : awardName(to),
    votes: votes === undefined ? null : describeVotes(votes),
    by: by ?? null,
    on: on ?? null,
  };
}

/** A line of the log without what was found out about it today. */
export function lineOf(row: DecisionRow): LoggedDecision {
  const { id, number, after, subject, decision, facts } = row;
  return { id, number, after, subject, decision, facts };
}

function keptRow(
  decision: DecisionRow,
  cases: readonly ReviewCase[],
  headOf: HeadOf,
  lastOf: HeadOf,
): KeptRow {
  const { subject, state, facts } = decision;
  const record: CaseRecord = { subject, facts, head: lineOf(decision) };
  const orphaned = {
    ...decisionCells(decision),
    award: awardName(subject.award),
    record: recordCell([record]),
  };
  return {
    finding: {
      code: "council-decision",
      number: "",
      severity: "note",
      at: placeOf(decision),
      params: {},
      text: describeState(decision),
      fix: decisionStateWords[state],
    },
    subject: { name: subject.name, school: subject.school },
    council: cases.length === 0 ? orphaned : cellsOf(cases, headOf, lastOf),
  };
}

function placeOf({ at: [place], subject }: DecisionRow): FindingRow["at"] {
  if (place === undefined) return subject.school === null ? {} : { school: subject.school };
  return { file: place.file, sheet: place.sheet, cell: `A${String(place.row)}` };
}
