/** What came of a slip: corrected, still open, new, and what else the school changed. */
import type { Checked } from "../check";
import { parseCellAddress } from "../domain/cell-address";
import type { FindingRow } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import { rowPlaceOf } from "../domain/place";
import type { RowPlace } from "../domain/place";
import { answersToFindings } from "./answers-to-findings";
import { matchRows } from "./match-rows";
import { changesOf } from "./row-changes";
import type { FieldChange } from "./row-changes";
import type { SlipAnswer } from "./slip-answers";

export interface ReturnedRow {
  readonly name: string | null;
  readonly school: string | null;
  /** Where it was; null for a row that was added. */
  readonly before: RowPlace | null;
  /** Where it is; null for a row that is gone. */
  readonly after: RowPlace | null;
  readonly changes: readonly FieldChange[];
}

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
  const { matched, added, removed } = matchRows(old.entries, now.entries);
  const rowIds = new Map<string, string>();
  for (const [index, { before: from, after: to }] of matched.entries()) {
    rowIds.set(`-${placeKey(from)}`, String(index));
    rowIds.set(`+${placeKey(to)}`, String(index));
  }
  const left = new Map<string, FindingRow[]>();
  for (const finding of old.findings) {
    const key = findingKey(finding, rowIds.get(`-${rowKeyOf(finding)}`));
    left.set(key, [...(left.get(key) ?? []), finding]);
  }
  const { answerOf, rest } = answersToFindings(old.findings, old.entries, [...answers, ...looseAnswers]);
  const answered = (finding: FindingRow, asked: FindingRow): ReturnedPoint => {
    const answer = answerOf.get(asked);
    return answer === undefined ? finding : { ...finding, answer };
  };
  const open: ReturnedPoint[] = [];
  const fresh: FindingRow[] = [];
  for (const finding of now.findings) {
    const known = left.get(findingKey(finding, rowIds.get(`+${rowKeyOf(finding)}`)))?.shift();
    if (known) open.push(answered(finding, known));
    else fresh.push(finding);
  }
  return {
    corrected: [...left.values()].flat().map((finding) => answered(finding, finding)),
    open,
    fresh,
    changed: matched.flatMap((pair) => {
      const changes = changesOf(pair);
      return changes.length === 0 ? [] : [returnedRow(pair.before, pair.after, changes)];
    }),
    added: added.map((entry) => returnedRow(null, entry, [])),
    removed: removed.map((entry) => returnedRow(entry, null, [])),
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
function findingKey({ code, rule, params, at }: FindingRow, row: string | undefined): string {
  return JSON.stringify([code, rule, params.award, params.field, row ?? `?${at.school ?? ""}`]);
}

function rowKeyOf({ at }: FindingRow): string {
  const row = at.cell === undefined ? undefined : parseCellAddress(at.cell)?.row;
  return JSON.stringify([at.file, at.sheet, row]);
}

const placeKey = ({ file, sheet, row }: Entry): string => JSON.stringify([file, sheet, row]);

function returnedRow(
  before: Entry | null,
  after: Entry | null,
  changes: readonly FieldChange[],
): ReturnedRow {
  const { name = null, school = null } = after ?? before ?? {};
  return { name, school, before: before && rowPlaceOf(before), after: after && rowPlaceOf(after), changes };
}
