/** What came of a slip: corrected, still open, new, and what else the school changed. */
import type { Checked } from "../check";
import { pairRows } from "../compare/differ";
import type { FindingRow } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import { groupBy } from "../domain/group-by";
import { createIsAbout, keyOfFinding, rowKey } from "../review/finding-rows";
import { answersToFindings } from "./answers-to-findings";
import { matchRows } from "./match-rows";
import { returnedRows } from "./returned-rows";
import type { ReturnedRow } from "./returned-rows";
import type { SlipAnswer } from "./slip-answers";

/** A finding that the school was asked about. */
export interface ReturnedPoint extends FindingRow {
  /** What the school wrote beside it on its slip; absent where it wrote nothing. */
  readonly answer?: string;
}

export interface ReturnReport {
  /** Findings of before, at their old places, that are no more. */
  readonly corrected: readonly ReturnedPoint[];
  /** Findings that are still there, at their new places. */
  readonly open: readonly ReturnedPoint[];
  readonly fresh: readonly FindingRow[];
  readonly changed: readonly ReturnedRow[];
  readonly added: readonly ReturnedRow[];
  readonly removed: readonly ReturnedRow[];
  /** What the school wrote about points that neither file has, such as those settled before. */
  readonly otherAnswers: readonly SlipAnswer[];
}

export interface ReturnInput {
  readonly before: Checked;
  readonly after: Checked;
  /** The files that were sent back, and those that came in their place. */
  readonly oldFiles: readonly string[];
  readonly newFiles: readonly string[];
  /** What stands on the slips of the new files. */
  readonly answers?: readonly SlipAnswer[];
  /** What stands on slips that came as workbooks of their own, perhaps of other schools. */
  readonly looseAnswers?: readonly SlipAnswer[];
}

export function compareReturn(input: ReturnInput): ReturnReport {
  const { before, after, oldFiles, newFiles, answers = [], looseAnswers = [] } = input;
  const old = within(before, oldFiles);
  const now = within(after, newFiles);
  const rows = matchRows(old.entries, now.entries);
  const keys = new Map([
    ...keysOf(
      old,
      rows.matched.map((pair) => pair.before),
    ),
    ...keysOf(
      now,
      rows.matched.map((pair) => pair.after),
    ),
  ]);
  const keyOf = (finding: FindingRow): string => keys.get(finding) ?? "";
  const points = pairRows(old.findings, now.findings, keyOf, ({ params }) => params);
  const known = new Map([...points.alike, ...points.changed].map((pair) => [pair.after, pair.before]));
  const { answerOf, rest } = answersToFindings(old.findings, old.entries, [...answers, ...looseAnswers]);
  const answered = (finding: FindingRow, asked: FindingRow): ReturnedPoint => {
    const answer = answerOf.get(asked);
    return answer === undefined ? finding : { ...finding, answer };
  };
  return {
    corrected: points.gone.map((finding) => answered(finding, finding)),
    open: now.findings.flatMap((finding) => {
      const asked = known.get(finding);
      return asked === undefined ? [] : [answered(finding, asked)];
    }),
    fresh: points.new,
    ...returnedRows(rows),
    otherAnswers: rest.filter((answer) => answers.includes(answer)),
  };
}

interface Part {
  readonly entries: readonly Entry[];
  readonly findings: readonly FindingRow[];
}

/** Notes were not asked about. */
function within({ result, entries }: Checked, files: readonly string[]): Part {
  const wanted = new Set(files);
  return {
    entries: entries.filter(({ file }) => wanted.has(file)),
    findings: result.findings.filter(
      ({ at, severity }) => severity !== "note" && at.file !== undefined && wanted.has(at.file),
    ),
  };
}

/** A finding is known again by its code, rule and award, and by its nominee or, outside all rows, by its school. */
function keysOf(
  { entries, findings }: Part,
  matched: readonly Entry[],
): readonly (readonly [FindingRow, string])[] {
  const pairOf = new Map(matched.map((entry, index) => [entry, index]));
  const rows = groupBy(entries, rowKey);
  const isAbout = createIsAbout(entries);
  return findings.map((finding) => {
    const { code, rule, params, at } = finding;
    const ofRow = (rows.get(keyOfFinding(finding) ?? "") ?? []).filter((each) => isAbout(finding, each));
    const ofYear = ofRow.find((entry) => entry.ofYear !== undefined && entry.ofYear === params.year);
    const entry = ofYear ?? ofRow.find((each) => pairOf.has(each));
    const pair = entry === undefined ? undefined : pairOf.get(entry);
    const whose = pair === undefined ? `?${at.school ?? ""}` : String(pair);
    return [finding, JSON.stringify([code, rule, params.award, params.field, whose])];
  });
}
