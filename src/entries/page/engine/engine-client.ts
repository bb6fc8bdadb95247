/** What the views ask for, done in a worker: it can be stopped at any moment, and what it had read is read again when next needed. */
import { asCallback, openWorker } from "../../../adapters/browser/worker-bridge";
import { applyDecisions, buildEntries } from "../../../core";
import type {
  CheckInput,
  CheckResult,
  Checked,
  Entry,
  LoggedDecision,
  Profile,
  ReturnReport,
  WorkbookReading,
} from "../../../core";
import { isFailure } from "../../../ui/services";
import type { Doing, ReadOutcome, SheetView } from "../../../ui/services";
import type { Engine, EngineInput, FileToRead, GivenReading, Output, TakePart } from "./engine";
import { putPart } from "./parts";
import type { Part } from "./parts";

export interface EngineClient {
  /** Gives null where the clerk stopped it. */
  read(
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    profile: Profile | null,
    doing: Doing,
  ): Promise<ReadOutcome | null>;
  check(input: CheckInput, doing: Doing): Promise<Checked | null>;
  /** Puts decisions beside a check, in place of those that stood there. */
  decide(checked: Checked, log: readonly LoggedDecision[]): Promise<Checked>;
  openSheet(reading: WorkbookReading, sheet: string): Promise<SheetView | null>;
  build(output: Output, checked: Checked): Promise<Uint8Array>;
  /** Asks of a check made here, which is made again where another came after it. */
  ask<T>(checked: Checked, what: (engine: AskedEngine) => Soon<T>): Promise<T>;
  /** Asks what needs no check. */
  askAtOnce<T>(what: (engine: AskedEngine) => Soon<T>): Promise<T>;
  compareReturn(checked: Checked, old: WorkbookReading, fresh: WorkbookReading): Promise<ReturnReport>;
}

type Soon<T> = Promise<T> | T;

/** From another thread every answer comes later. */
export type AskedEngine = {
  readonly [K in keyof Engine]: (...given: Parameters<Engine[K]>) => Soon<Awaited<ReturnType<Engine[K]>>>;
};

interface Running {
  readonly engine: AskedEngine;
  readonly end: () => void;
  /** Numbers of the readings that this engine keeps. */
  readonly keeps: Set<number>;
  lastCheck: CheckInput | null;
  lastLog: readonly LoggedDecision[];
}

/** What a result was made from, so that the engine can stand there again. */
interface Origin {
  readonly input: CheckInput;
  /** Before anything was decided. */
  readonly base: CheckResult;
  readonly entries: () => readonly Entry[];
  readonly log: readonly LoggedDecision[];
}

const noLines: readonly LoggedDecision[] = [];

export function createEngineClient(startWorker: () => Worker): EngineClient {
  const files = new WeakMap<WorkbookReading, FileToRead>();
  const origins = new WeakMap<Checked, Origin>();
  let running: Promise<Running> | undefined;
  let lastId = 0;

  const run = (): Promise<Running> => (running ??= startEngine(startWorker));
  const stop = async (): Promise<void> => {
    const ended = running;
    running = undefined;
    (await ended)?.end();
  };
  const given = async ({ engine, keeps }: Running, reading: WorkbookReading): Promise<GivenReading> => {
    const file = files.get(reading);
    if (file === undefined) return reading;
    if (!keeps.has(file.id)) await engine.read(file, null);
    keeps.add(file.id);
    return file.id;
  };
  const send = async (input: CheckInput, take: TakePart | null): Promise<CheckResult> => {
    const now = await run();
    const readings: GivenReading[] = [];
    for (const reading of input.readings) readings.push(await given(now, reading));
    now.lastCheck = input;
    now.lastLog = noLines;
    for (const id of now.keeps) if (!readings.includes(id)) now.keeps.delete(id);
    return now.engine.check({ ...input, readings } satisfies EngineInput, take);
  };

  const originOf = (checked: Checked): Origin => {
    const origin = origins.get(checked);
    if (origin === undefined) throw new Error("An output was asked for of a check made elsewhere.");
    return origin;
  };
  /** Brings the engine back to a check that is not its last. */
  const standAt = async ({ input }: Origin): Promise<Running> => {
    if ((await run()).lastCheck !== input) await send(input, null);
    return run();
  };
  const ask: EngineClient["ask"] = async (checked, what) => {
    const origin = originOf(checked);
    const now = await standAt(origin);
    if (now.lastLog !== origin.log) await now.engine.decide(origin.log, null);
    now.lastLog = origin.log;
    return what(now.engine);
  };

  return {
    read: (name, bytes, profile, doing) =>
      untilStopped(doing.signal, stop, async () => {
        lastId += 1;
        const file: FileToRead = { id: lastId, name, bytes, profile };
        const { engine, keeps } = await run();
        const outcome = await inParts(doing, (take) => engine.read(file, take));
        if (isFailure(outcome)) return outcome;
        keeps.add(file.id);
        files.set(outcome, file);
        return outcome;
      }),
    check: (input, doing) =>
      untilStopped(doing.signal, stop, async () => {
        const result = await inParts(doing, (take) => send(input, take));
        const origin = { input, base: result, entries: entriesOf(input), log: noLines };
        const checked = withEntries(result, origin);
        origins.set(checked, origin);
        return checked;
      }),
    decide: async (before, log) => {
      const origin = { ...originOf(before), log };
      const now = await standAt(origin);
      now.lastLog = log;
      const decided = await inParts({ onProgress: () => undefined }, (take) => now.engine.decide(log, take));
      const checked = withEntries({ ...origin.base, ...decided }, origin);
      origins.set(checked, origin);
      return checked;
    },
    openSheet: async (reading, sheet) => {
      const ask = async <T>(what: (engine: AskedEngine, id: number) => Soon<T>): Promise<T | undefined> => {
        const now = await run();
        const id = await given(now, reading);
        return typeof id === "number" ? what(now.engine, id) : undefined;
      };
      const size = await ask((engine, id) => engine.size(id, sheet));
      if (size === undefined) return null;
      const rows: SheetView["rows"] = async (from, count) =>
        (await ask((engine, id) => engine.rows(id, sheet, from, count))) ?? [];
      return { ...size, rows };
    },
    build: (output, checked) => ask(checked, (engine) => engine.build(output)),
    ask,
    askAtOnce: async (what) => what((await run()).engine),
    compareReturn: async (checked, old, fresh) => {
      const { input } = originOf(checked);
      const now = await run();
      const others = input.readings.filter((each) => each !== old && each !== fresh);
      const readings: GivenReading[] = [];
      for (const reading of others) readings.push(await given(now, reading));
      const [before, after] = [await given(now, old), await given(now, fresh)];
      return now.engine.compareReadings({ ...input, readings }, before, after);
    },
  };
}

/** Where no worker may start, the same is done here; the page then stands still while it works. */
async function startEngine(startWorker: () => Worker): Promise<Running> {
  const rest = { keeps: new Set<number>(), lastCheck: null, lastLog: noLines };
  try {
    const { remote, end } = await openWorker<Engine>(startWorker);
    return { engine: remote as unknown as AskedEngine, end, ...rest };
  } catch {
    const { createEngine } = await import("./engine");
    return { engine: createEngine(), end: () => undefined, ...rest };
  }
}

/** Collects what comes in parts and puts it together. */
async function inParts<T>(
  { onProgress }: Pick<Doing, "onProgress">,
  ask: (take: TakePart) => Soon<T>,
): Promise<T> {
  const parts: Part[] = [];
  const frame = await ask(
    asCallback((part: Part | null, done: number) => {
      if (part !== null) parts.push(part);
      onProgress(done);
    }),
  );
  for (const part of parts) putPart(frame, part);
  return frame;
}

/** Ends the engine as soon as the clerk stops it, and then gives null. */
function untilStopped<T>(
  signal: AbortSignal,
  stop: () => Promise<void>,
  work: () => Promise<T>,
): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      stop().then(() => {
        resolve(null);
      }, reject);
    };
    if (signal.aborted) {
      resolve(null);
      return;
    }
    signal.addEventListener("abort", onAbort, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener("abort", onAbort);
      });
  });
}

/** The entries stay in the worker; for a view that asks they are made again from the readings, once a check. */
function entriesOf({ readings, appliedOn }: CheckInput): () => readonly Entry[] {
  let entries: readonly Entry[] | undefined;
  return () => (entries ??= buildEntries(readings, { appliedOn }));
}

function withEntries(result: CheckResult, { input, base, entries, log }: Origin): Checked {
  let decided: readonly Entry[] | undefined;
  return {
    result,
    get entries() {
      if (log.length === 0) return entries();
      return (decided ??= applyDecisions({ result: base, entries: entries() }, log, input.settings).entries);
    },
  };
}
