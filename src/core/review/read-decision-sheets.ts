/** Reads Cần xét and Nhật ký back: by headings, so that sorting, filtering and columns more do not matter. */
import { cellAddress } from "../domain/cell-address";
import type { CouncilDecision, DecisionKind, LoggedDecision } from "../domain/council";
import { isOwnSheetMark } from "../domain/own-sheet";
import type { RowSnapshot, SheetSnapshot, WorkbookSnapshot } from "../domain/snapshot";
import { awardSynonyms, awards } from "../law";
import { reviewHeadings } from "../messages/report-summary-sheets-vi";
import { sheetNames } from "../messages/report-summary-vi";
import { decisionKindWords, reviewColumns, reviewSentences } from "../messages/review-vi";
import { cleanText, foldWithoutAccents } from "../text";
import { canonical } from "./canonical";
import type { CaseRecord, DecisionFile, ShortRecord, TypedDecision } from "./decision-file";
import { replayLog } from "./decision-log";
import { loggedShape, recordShape } from "./decision-shapes";
import { joinParts, parsePart } from "./long-records";
import type { RecordPart } from "./long-records";
import { parseVotes } from "./parse-votes";

interface ReadRow {
  readonly row: number;
  readonly typed?: TypedDecision;
  readonly records: readonly CaseRecord[];
  readonly problem?: string;
}

/** Takes the decisions of a summary workbook. A row or a line that was lost on one sheet is restored from the other. */
export function readDecisionSheets({ sheets }: WorkbookSnapshot): DecisionFile {
  const named = (name: string): SheetSnapshot | undefined =>
    sheets.find((sheet) => foldWithoutAccents(sheet.name) === foldWithoutAccents(name)) ??
    sheets.find(({ rows }) => rows[0]?.cells.some(({ value }) => isOwnSheetMark(value, name)) === true);
  const { lines, problems } = readLog(named(sheetNames.log));
  const review = named(sheetNames.review);
  const logged = new Map(lines.map((line) => [line.id, line]));
  const rows = review === undefined ? [] : readRows(review, logged);
  const heads = rows.flatMap(({ records }) => records.flatMap(({ head }) => head ?? []));
  const log = [...lines, ...heads];
  const { typed, denied } = withoutTwins(rows, problems);
  const answered = rows.filter((row) => row.typed !== undefined && !denied.has(row));
  return {
    log,
    typed,
    members: [],
    answeredRows: answered.map(({ row }) => row),
    problems: [
      ...problems,
      ...rows.flatMap(({ problem }) => problem ?? []),
      ...(review === undefined ? [] : lossesOf(lines, heads)),
    ],
  };
}

/** Tells what one sheet had lost and the other still held. */
function lossesOf(lines: readonly LoggedDecision[], heads: readonly LoggedDecision[]): readonly string[] {
  const nameOf = ({ subject }: LoggedDecision): string => subject.name ?? reviewSentences.noName;
  const [logged, shown] = [lines, heads].map((each) => new Set(each.map(({ id }) => id)));
  const replayed = replayLog([...lines, ...heads]);
  // Where two decided on one nominee, the sheet shows the later one.
  const isShown = new Set(heads.map(({ subject }) => canonical(subject)));
  return [
    ...replayLog(lines)
      .heads.filter(({ id, subject }) => shown?.has(id) !== true && !isShown.has(canonical(subject)))
      .map((line) => reviewSentences.rowGone(nameOf(line))),
    ...replayed.lines
      .filter(({ id }) => logged?.has(id) !== true)
      .map((line) => reviewSentences.logGone(nameOf(line))),
    ...(replayed.lost.length === 0 ? [] : [reviewSentences.lost(replayed.lost.length)]),
    ...replayed.altered.map((line) => reviewSentences.altered(nameOf(line))),
  ];
}

function readLog(sheet: SheetSnapshot | undefined): { lines: LoggedDecision[]; problems: string[] } {
  const lines: LoggedDecision[] = [];
  const problems: string[] = [];
  const header = sheet?.rows.find((row) => columnOf(row, reviewColumns.record) !== undefined);
  const column = header === undefined ? undefined : columnOf(header, reviewColumns.record);
  const parts: RecordPart[] = [];
  const take = (json: unknown, where: string): void => {
    const parsed = loggedShape.safeParse(json);
    if (parsed.success) lines.push(parsed.data as LoggedDecision);
    else problems.push(reviewSentences.unreadableLine(where));
  };
  for (const row of sheet?.rows ?? []) {
    const text = recordAt(row, column);
    if (text === "" || row.row <= (header?.row ?? 0)) continue;
    const json = jsonOf(text);
    const part = parsePart(json);
    if (part === undefined) take(json, placeOf(sheetNames.log, row, column));
    else parts.push(part);
  }
  for (const whole of joinParts(parts)) take(whole === null ? undefined : jsonOf(whole), sheetNames.log);
  return { lines, problems };
}

type LinesById = ReadonlyMap<string, LoggedDecision>;

function readRows({ rows, name }: SheetSnapshot, logged: LinesById): readonly ReadRow[] {
  const at = rows.findIndex((row) => columnOf(row, reviewHeadings.decision) !== undefined);
  const header = rows[at];
  if (header === undefined) return [];
  return rows.slice(at + 1).map((row) => readRow(row, header, name, logged));
}

function readRow(row: RowSnapshot, header: RowSnapshot, sheet: string, logged: LinesById): ReadRow {
  const text = (heading: string): string => textAt(row, columnOf(header, heading));
  const where = placeOf(sheet, row, columnOf(header, reviewHeadings.decision));
  const records = recordsOf(recordAt(row, columnOf(header, reviewColumns.record)), logged);
  const said = text(reviewHeadings.decision);
  const read = { row: row.row, records: records ?? [] };
  if (said === "") return read;
  const decision = decisionOf(text, where);
  if (typeof decision === "string") return { ...read, problem: decision };
  const award = awardOf(text(reviewColumns.award));
  const who = {
    name: text(reviewHeadings.name),
    school: text(reviewHeadings.school),
    ...(award !== undefined && { award }),
  };
  const typed = {
    where,
    decision: withUnseen(decision, records?.[0]?.head?.decision),
    who,
    ...(records !== undefined && { records }),
  };
  return { ...read, typed };
}

/** Undefined where the row carries none, or names a line that the log has lost. */
function recordsOf(text: string, logged: LinesById): readonly CaseRecord[] | undefined {
  const parsed = recordShape.safeParse(jsonOf(text));
  if (!parsed.success) return undefined;
  const records = (parsed.data as readonly (CaseRecord | ShortRecord)[]).map((record) => {
    if (!("headId" in record)) return record;
    const head = logged.get(record.headId);
    return head && { subject: record.subject, facts: record.facts ?? head.facts, head };
  });
  return records.every((record) => record !== undefined) ? records : undefined;
}

/** Adds what no column shows; why it was bound to this nominee belongs to a decision only while the row says that one. */
function withUnseen(typed: CouncilDecision, shown: CouncilDecision | undefined): CouncilDecision {
  if (shown === undefined) return typed;
  const { adoptedBecause, ...made } = shown;
  const whole = { ...typed, ...(made.abstained !== undefined && { abstained: made.abstained }) };
  return adoptedBecause !== undefined && canonical(made) === canonical(whole) ? shown : whole;
}

/** Gives the decision of a row, or the sentence that says why there is none. */
function decisionOf(text: (heading: string) => string, where: string): CouncilDecision | string {
  const said = text(reviewHeadings.decision);
  const kind = kindOf(said);
  if (kind === undefined) return reviewSentences.unknownKind(where, said);
  const reason = text(reviewHeadings.note);
  if (reason === "") return reviewSentences.noReason(where);
  const to = kind === "lower" ? awardOf(text(reviewColumns.to)) : undefined;
  if (kind === "lower" && to === undefined) return reviewSentences.noTo(where, text(reviewColumns.to));
  const votes = parseVotes(text(reviewColumns.votes));
  if (votes === null) return reviewSentences.unclearVotes(where, text(reviewColumns.votes));
  const [by, on] = [text(reviewColumns.by), text(reviewColumns.on)];
  return {
    kind,
    reason,
    ...(to !== undefined && { to }),
    ...(votes !== undefined && { votes }),
    ...(by !== "" && { by }),
    ...(on !== "" && { on }),
  };
}

function kindOf(said: string): DecisionKind | undefined {
  const found = Object.entries(decisionKindWords).find(
    ([, word]) => foldWithoutAccents(word) === foldWithoutAccents(said),
  );
  return found?.[0] as DecisionKind | undefined;
}

/** An award by its name, its code or a usual short form; a short form that means several is none. */
function awardOf(said: string): string | undefined {
  if (said === "") return undefined;
  const folded = foldWithoutAccents(said);
  const named = [...awards.values()].find(({ id, nameVi }) =>
    [id, nameVi].some((each) => foldWithoutAccents(each) === folded),
  );
  return named?.id ?? awardSynonyms.find(({ text }) => foldWithoutAccents(text) === folded)?.award;
}

/** Several rows of one nominee say one decision; where they differ, the one that is new stands, else the upper one. */
function withoutTwins(
  rows: readonly ReadRow[],
  problems: string[],
): { readonly typed: readonly TypedDecision[]; readonly denied: ReadonlySet<ReadRow> } {
  const taken = new Map<string, TypedDecision>();
  const denied = new Set<ReadRow>();
  for (const row of rows) {
    const { typed } = row;
    if (typed === undefined) continue;
    const key =
      typed.records === undefined ? typed.where : canonical(typed.records.map(({ subject }) => subject));
    const known = taken.get(key);
    if (known === undefined || isOld(known)) taken.set(key, typed);
    else if (!isOld(typed) && canonical(known.decision) !== canonical(typed.decision)) {
      denied.add(row);
      problems.push(reviewSentences.twoAnswers(typed.where, typed.who.name));
    }
  }
  return { typed: [...taken.values()], denied };
}

function isOld({ decision, records = [] }: TypedDecision): boolean {
  return (
    records.length > 0 &&
    records.every(({ head }) => canonical(head?.decision ?? null) === canonical(decision))
  );
}

function columnOf(row: RowSnapshot, heading: string): number | undefined {
  const folded = foldWithoutAccents(heading);
  return row.cells.find(({ value }) => typeof value === "string" && foldWithoutAccents(value) === folded)
    ?.column;
}

function textAt(row: RowSnapshot, column: number | undefined): string {
  const cell = row.cells.find((each) => each.column === column);
  return cell?.value === undefined || cell.value === null ? "" : cleanText(String(cell.value));
}

/** What a machine wrote, letter by letter. */
function recordAt(row: RowSnapshot, column: number | undefined): string {
  const value = row.cells.find((each) => each.column === column)?.value;
  return typeof value === "string" ? value : "";
}

function placeOf(sheet: string, row: RowSnapshot, column: number | undefined): string {
  return `${sheet}!${cellAddress(row.row, column ?? 1)}`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
