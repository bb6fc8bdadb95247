import type { Result, SheetModel, SinkFailure, WorkbookModel } from "../../core/index";
import { cellsPerSync, probeExcel } from "./abilities";
import { sinkFailureOf } from "./office-error";
import { appendLog } from "./writing/append-log";
import { carryAnswers } from "./writing/carry-answers";
import type { UnplacedAnswer } from "./writing/carry-answers";
import type { CellContent, Names } from "./writing/cell-content";
import type { OldContent } from "./writing/old-content";
import { askLateAnswers } from "./writing/late-answers";
import { readOldContent } from "./writing/old-content";
import { PROPERTY, WriteRefused, findOwnSheets } from "./writing/own-sheets";
import type { OwnSheets } from "./writing/own-sheets";
import { writeNumberFormats } from "./writing/write-looks";
import {
  beginSheet,
  clearSheet,
  contentParts,
  dressSheet,
  finishSheet,
  writePart,
} from "./writing/write-sheet";
import type { SheetJob } from "./writing/write-sheet";

/** What a finished run left to say. */
export interface SummaryWritten {
  /** Answers that stood beside rows which are no longer there; nothing was put in their place. */
  readonly unplaced: readonly UnplacedAnswer[];
}

export interface SummaryFailure extends SinkFailure {
  /** True once anything was written: our sheets then say themselves that they are incomplete. */
  readonly isIncomplete: boolean;
}

export interface SummaryOptions {
  /** Sheets whose earlier lines stay, such as the log. */
  readonly appendOnly: readonly string[];
  /** Tells whether the answers in a row, as it stood before, were taken in and stand in the model; they are not carried over. */
  readonly isSettled?: (sheet: string, row: readonly unknown[]) => boolean;
}

/** Writes our sheets into the open workbook, in place; only sheets of ours are ever touched. */
export async function writeSummary(
  model: WorkbookModel,
  options: SummaryOptions,
): Promise<Result<SummaryWritten, SummaryFailure>> {
  const progress = { hasBegun: false };
  try {
    const value = await Excel.run((context) => writeSheets(context, model, options, progress));
    return { ok: true, value };
  } catch (error) {
    const failure =
      error instanceof WriteRefused ? error.failure : sinkFailureOf(error, model.sheets[0]?.name ?? "");
    return { ok: false, failure: { ...failure, isIncomplete: progress.hasBegun } };
  }
}

async function writeSheets(
  context: Excel.RequestContext,
  model: WorkbookModel,
  options: SummaryOptions,
  progress: { hasBegun: boolean },
): Promise<SummaryWritten> {
  const own = await findOwnSheets(context, model.sheets);
  const old = await readOldContent(context, model.sheets, own.found);
  const { sheets, unplaced } = mergeWithOld(model.sheets, old, options);
  progress.hasBegun = true;
  const jobs = sheets.map((sheet) => ({
    model: sheet,
    proxy: proxyOf(context, own, sheet),
    old: old.get(sheet.name),
  }));
  for (const job of jobs) beginSheet(job);
  await context.sync();
  const names = namesOf(own);
  const late: UnplacedAnswer[] = [];
  for (const job of jobs) late.push(...(await writeBody(context, job, names)));
  await dressAndFinish(context, jobs, names, model);
  return { unplaced: [...unplaced, ...late] };
}

/** Gives the sheets with what must outlive this run: answers beside their rows, lines of earlier logs. */
function mergeWithOld(
  models: readonly SheetModel[],
  old: ReadonlyMap<string, OldContent>,
  { appendOnly, isSettled = () => false }: SummaryOptions,
): { sheets: readonly SheetModel[]; unplaced: readonly UnplacedAnswer[] } {
  const isLog = ({ name }: SheetModel): boolean => appendOnly.includes(name);
  const carried = models.map((sheet) => {
    const before = old.get(sheet.name);
    if (isLog(sheet) || !before) return { sheet, unplaced: [] };
    const open = before.rows.filter((row) => !isSettled(sheet.name, row));
    return carryAnswers(sheet, open, before.answerColumns);
  });
  const unplaced = carried.flatMap((each) => each.unplaced);
  const sheets = carried.map(({ sheet }) =>
    isLog(sheet) ? appendLog(sheet, old.get(sheet.name)?.rows ?? [], unplaced) : sheet,
  );
  return { sheets, unplaced };
}

function proxyOf(context: Excel.RequestContext, { found }: OwnSheets, { name }: SheetModel): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const known = found.get(name);
  return known ? worksheets.getItem(known.id) : worksheets.add(name);
}

function namesOf({ workbookName, found }: OwnSheets): Names {
  const renamed = [...found]
    .filter(([role, { name }]) => role !== name)
    .map(([role, { name }]) => [role, name] as const);
  return { workbook: workbookName, renamed: new Map(renamed) };
}

/** Cells of one sheet: all in one sync where Excel takes it, else in parts. Gives answers typed since they were read. */
async function writeBody(
  context: Excel.RequestContext,
  job: SheetJob,
  names: Names,
): Promise<readonly UnplacedAnswer[]> {
  const late = askLateAnswers(job);
  clearSheet(job);
  writeNumberFormats(job.proxy, job.model);
  for (const { row, lines } of contentParts(job, names, cellsPerSync(probeExcel()))) {
    await writeAndSync(context, job, row, lines);
  }
  return late();
}

async function writeAndSync(
  context: Excel.RequestContext,
  job: SheetJob,
  row: number,
  lines: (CellContent | null)[][],
): Promise<void> {
  writePart(job, row, lines);
  await context.sync();
}

/** Looks and charts last, when all cells that they refer to are there; the mark of completeness is the very last. */
async function dressAndFinish(
  context: Excel.RequestContext,
  jobs: readonly SheetJob[],
  names: Names,
  { properties }: WorkbookModel,
): Promise<void> {
  const sheetOf = (role: string): Excel.Worksheet => {
    const job = jobs.find(({ model }) => model.name === role);
    return job?.proxy ?? context.workbook.worksheets.getItem(role);
  };
  for (const job of jobs) dressSheet(job, sheetOf);
  context.workbook.properties.title = properties.title;
  context.workbook.properties.subject = properties.subject;
  await context.sync();
  const { hasSheetProperties } = probeExcel();
  for (const { model, proxy } of jobs)
    if (hasSheetProperties) proxy.customProperties.add(PROPERTY, model.name);
  for (const job of jobs) finishSheet(job, names);
  await context.sync();
}
