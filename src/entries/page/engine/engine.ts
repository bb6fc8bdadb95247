/** Reads, checks and builds, away from the page's own thread; keeps what it read for the next check. */
import { handOverBytes } from "../../../adapters/browser/worker-bridge";
import { readWorkbookFile } from "../../../adapters/xlsx/read-workbook-file";
import {
  buildDecision,
  buildMinutes,
  buildReport,
  buildSubmission,
  buildSummaryWorkbook,
  check,
  readSlipAnswers,
  readWorkbook,
} from "../../../core";
import type {
  CheckInput,
  CheckResult,
  Checked,
  CouncilMember,
  LoggedDecision,
  Profile,
  ReturnReport,
  SlipAnswer,
  SourceFailure,
  WorkbookReading,
  WorkbookSnapshot,
} from "../../../core";
import type { GridRow } from "../../../ui/services";
import { createCouncilEngine, decideOn } from "./council";
import type { CouncilEngine, Decided } from "./council";
import { compareReadings, createSendingEngine } from "./sending";
import type { LastCheck, SendingEngine } from "./sending";
import { rowsOfSheet, sizeOfSheet } from "./sheet-window";
import type { SheetSize } from "./sheet-window";
import { takeApart } from "./parts";
import type { Part } from "./parts";

/** Takes one part over, or only hears how much of the work is done, from 0 to 1; the next part waits for it. */
export type TakePart = (part: Part | null, done: number) => Promise<void> | void;

export interface FileToRead {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the clerk corrected in reading such lists. */
  readonly profile: Profile | null;
}

/** A reading that is kept here by its number, or one that came from elsewhere. */
export type GivenReading = number | WorkbookReading;

export type EngineInput = Omit<CheckInput, "readings"> & { readonly readings: readonly GivenReading[] };

/** The minutes name the council's members. */
export type Output =
  "summary" | "report" | "submission" | "decision" | { readonly minutesOf: readonly CouncilMember[] };

export interface Engine extends SendingEngine, CouncilEngine {
  /** Gives the reading without its long lists, which come in parts before it is answered. */
  read(file: FileToRead, take: TakePart | null): Promise<WorkbookReading | SourceFailure>;
  check(input: EngineInput, take: TakePart | null): Promise<CheckResult>;
  /** Puts decisions beside the last check, in place of those that stood there. */
  decide(log: readonly LoggedDecision[], take: TakePart | null): Promise<Decided>;
  /** Gives undefined where the file has no such sheet. */
  size(id: number, sheet: string): Promise<SheetSize | undefined>;
  rows(id: number, sheet: string, from: number, count: number): Promise<readonly GridRow[]>;
  /** Builds from the last check, with what was decided on it. */
  build(output: Output): Promise<Uint8Array>;
  /** Compares two readings of one list; `rest` is all else. */
  compareReadings(rest: EngineInput, old: GivenReading, fresh: GivenReading): Promise<ReturnReport>;
}

export function createEngine(): Engine {
  const readings = new Map<number, WorkbookReading>();
  const files = new Map<number, FileToRead>();
  let looked: { readonly id: number; readonly snapshot: WorkbookSnapshot } | undefined;
  let last: (LastCheck & { readonly base: Checked }) | undefined;
  let named: readonly GivenReading[] = [];

  const lastCheck = (): NonNullable<typeof last> => {
    if (last === undefined) throw new Error("An output was asked for before a check.");
    return last;
  };
  const readingOf = (given: GivenReading): WorkbookReading =>
    typeof given === "number" ? kept(readings, given) : given;
  /** Of the last check's files: an earlier one of the same name may be kept too. */
  const bytesOf = (name: string): Uint8Array | undefined =>
    named.flatMap((id) => (typeof id === "number" ? kept(files, id) : [])).find((file) => file.name === name)
      ?.bytes;

  /** The file's cells, which reading did not keep; those of the last one looked at are. */
  const look = async (id: number): Promise<WorkbookSnapshot> => {
    if (looked?.id === id) return looked.snapshot;
    const file = kept(files, id);
    const snapshot = await readWorkbookFile(file.bytes, file.name);
    if (!snapshot.ok)
      throw new Error(`A file that was read before cannot be read: ${snapshot.failure.detail}`);
    looked = { id, snapshot: snapshot.value };
    return snapshot.value;
  };

  return {
    read: async (file, take) => {
      const { id, name, bytes, profile } = file;
      await take?.(null, shares.opened);
      const snapshot = await readWorkbookFile(bytes, name);
      if (!snapshot.ok) return snapshot.failure;
      await take?.(null, shares.parsed);
      const reading = readWorkbook(snapshot.value, profile ?? undefined);
      readings.set(id, reading);
      files.set(id, file);
      return handOver(reading, take, shares.understood);
    },
    check: async (input, take) => {
      const whole = { ...input, readings: input.readings.map(readingOf) };
      dropOthers(readings, input.readings);
      dropOthers(files, input.readings);
      named = input.readings;
      const base = check(whole);
      last = { input: whole, base, checked: base };
      return handOver(base.result, take, shares.checked);
    },
    decide: (log, take) => {
      const { input, base } = lastCheck();
      last = { input, base, checked: decideOn(base, input, log) };
      const { money, totals, decisions, incomplete } = last.checked.result;
      return handOver({ money, totals, decisions, incomplete }, take, shares.checked);
    },
    size: async (id, sheet) => sizeOfSheet(await look(id), sheet),
    rows: async (id, sheet, from, count) => rowsOfSheet(await look(id), sheet, from, count),
    build: async (output) => handOverBytes(new Uint8Array(await buildOutput(output, lastCheck().checked))),
    compareReadings: async (rest, old, fresh) => {
      const others = rest.readings.map(readingOf);
      const answersOn = async (given: GivenReading): Promise<readonly SlipAnswer[]> =>
        typeof given === "number" ? readSlipAnswers(await look(given)) : [];
      // A slip of a workbook that takes no sheet more comes back as a file without lists.
      const slips = rest.readings.filter((each) => readingOf(each).lists.length === 0);
      const loose = (await Promise.all(slips.map(answersOn))).flat();
      const answers = await answersOn(fresh);
      return compareReadings({ ...rest, readings: others }, readingOf(old), readingOf(fresh), answers, loose);
    },
    ...createSendingEngine(lastCheck, bytesOf),
    ...createCouncilEngine(() => lastCheck().input),
  };
}

/** The builders are fetched when first needed. */
async function buildOutput(output: Output, checked: Checked): Promise<Uint8Array> {
  if (output === "summary") {
    const { createWorkbookBuilder } = await import("../../../adapters/xlsx/build-workbook");
    return createWorkbookBuilder().build(buildSummaryWorkbook(checked));
  }
  const { createDocumentBuilder } = await import("../../../adapters/docx");
  const model =
    typeof output === "object" ? buildMinutes(checked, output.minutesOf) : documentModels[output](checked);
  return createDocumentBuilder().build(model);
}

const documentModels = { report: buildReport, submission: buildSubmission, decision: buildDecision };

/** How much of the work is done by then, as measured on a list of 50,000 rows. */
const shares = { opened: 0.05, parsed: 0.6, understood: 0.8, checked: 0.7 };

function kept<T>(all: ReadonlyMap<number, T>, id: number): T {
  const one = all.get(id);
  if (one === undefined) throw new Error(`Reading ${String(id)} is not kept here.`);
  return one;
}

/** A reading that a check no longer names was taken off the list by the clerk. */
function dropOthers(all: Map<number, unknown>, named: readonly GivenReading[]): void {
  for (const id of all.keys()) if (!named.includes(id)) all.delete(id);
}

async function handOver<T>(whole: T, take: TakePart | null, from: number): Promise<T> {
  const { frame, parts } = takeApart(whole);
  if (take === null) return frame;
  await take(null, from);
  for (const [index, part] of parts.entries())
    await take(part, from + ((1 - from) * (index + 1)) / parts.length);
  return frame;
}
