/** All that a clerk can do in one session, over one store; views call these and show the state. */
import type { FindingRow, Profile } from "../../core";
import type { Services } from "../services";
import type { Lang } from "../texts";
import { isFailure } from "../services";
import { createCouncil } from "./council";
import type { Council } from "./council";
import { createFixing } from "./fixing";
import type { Fixing } from "./fixing";
import { createSessionKeeping } from "./keep-session";
import type { SessionKeeping } from "./keep-session";
import { createPractice } from "./practice";
import type { Practice } from "./practice";
import { watchReloads } from "./reloads";
import { putOpenWorkbook, readAsCorrected, readFiles, readOpenWorkbook } from "./read-sources";
import { createStore } from "./store";
import type { Store } from "./store";
import { initialState } from "./work-state";
import type { Fields, Filters, Say, Status, Step, WorkState } from "./work-state";

// These need the core, which the first screen does without.
const judging = () => import("./run-check");
const arriving = () => import("./go-to-finding");
const giving = () => import("./hand-over");
const writing = () => import("./write-summary");
const comparing = () => import("./earlier-figures");

export interface Work {
  readonly store: Store<WorkState>;
  readonly services: Services;
  /** `leftOut` names what lay beside the files and is no workbook. */
  addFiles(files: readonly File[], leftOut?: readonly string[]): void;
  /** Brings back what was kept; then does what a button of the ribbon asked for. */
  open(step?: Step): void;
  readWorkbook(): void;
  /** Reads the open workbook, checks all that was received and shows a step; where nothing is open it only shows it. */
  readAndCheck(step: Step): void;
  /** Puts right how the lists are understood. */
  correct(profile: Profile): void;
  readonly council: Council;
  /** Absent where no workbook is open. */
  readonly fixing: Fixing | undefined;
  removeSource(name: string): void;
  cancel(): void;
  check(): void;
  goTo(finding: Pick<FindingRow, "at">): void;
  writeSummary(): void;
  saveSummary(): void;
  saveReport(): void;
  /** Reads the figures of an earlier day: of a file, or of the summary in the open workbook. */
  compareWith(earlier: File | "workbook"): void;
  /** Makes a file and hands it over; `make` gives its name. */
  giveFile(busy: Say, make: () => Promise<string>): void;
  setFields(change: Partial<Fields>): void;
  setFilters(change: Partial<Filters>): void;
  setSchool(isSchool: boolean): void;
  select(position: number): void;
  show(step: Step): void;
  setLang(lang: Lang): void;
  /** Absent where nothing can be kept. */
  readonly keeping: SessionKeeping | undefined;
  /** Sets the clerk's work aside and loads the samples. */
  practise(): void;
  readonly practice: Practice;
}

/** `store` holds what other services began, where there were any. */
export function createWork(services: Services, store: Store<WorkState> = createStore(initialState)): Work {
  const { workbook } = services;
  const practice = createPractice(store, services);
  let stopping = new AbortController();
  let isWatching = false;
  let rechecks = 0;
  const run = (job: Promise<void>): void => {
    // Rethrown where the browser reports it: an unexpected failure is told and never swallowed.
    job.catch((error: unknown) => {
      store.set({ busy: null, status: { tone: "error", say: (texts) => texts.failed } });
      throw error;
    });
  };
  const watch = async (): Promise<void> => {
    if (isWatching || !workbook) return;
    isWatching = true;
    const failure = await workbook.watch((outcome, isByOthers) => {
      rechecks += 1;
      store.set({ isRechecking: true });
      putOpenWorkbook(store, outcome);
      run(
        judging()
          .then(({ recheck }) => recheck(store, services, isByOthers))
          .finally(() => {
            rechecks -= 1;
            if (rechecks === 0) store.set({ isRechecking: false });
          }),
      );
    });
    isWatching = failure === null;
    store.set({ isNotLive: failure !== null });
  };
  const readAndCheck = async (step: Step): Promise<void> => {
    if (!workbook) return;
    const { step: askedAt } = store.get();
    await readOpenWorkbook(store, workbook);
    await watch();
    const isRead = store.get().sources.some((source) => source.isOpenWorkbook && !isFailure(source.outcome));
    if (!isRead || !hasToCheck(store)) return;
    stopping = new AbortController();
    const { runCheck } = await judging();
    await runCheck(store, services, stopping.signal, { askedAt, shown: step });
  };
  const addFiles = (files: readonly File[], leftOut: readonly string[] = []): Promise<void> => {
    stopping = new AbortController();
    const chosen = files.map((file) => services.toChosenFile(file));
    return readFiles(store, chosen, stopping.signal, leftOut);
  };
  const keeping = services.session && createSessionKeeping(store, services.session);
  const open = async (step?: Step): Promise<void> => {
    await keeping?.restore(addFiles);
    if (services.reloads) watchReloads(store, services.reloads);
    if (step === undefined) return;
    if (workbook) await readAndCheck(step);
    else store.set({ step });
  };
  return {
    store,
    services,
    open: (step) => {
      run(open(step));
    },
    addFiles: (files, leftOut = []) => {
      run(addFiles(files, leftOut));
    },
    readWorkbook: () => {
      if (workbook) run(readOpenWorkbook(store, workbook).then(watch));
    },
    readAndCheck: (step) => {
      if (workbook) run(readAndCheck(step));
      else store.set({ step });
    },
    correct: (profile) => {
      store.set({ profile });
      run(
        readAsCorrected(store, services)
          .then(judging)
          .then(({ recheck }) => recheck(store, services)),
      );
    },
    fixing:
      workbook &&
      createFixing(store, workbook, (job) => {
        run(
          job.then(async (isChanged) => {
            const { status, step } = store.get();
            if (!isChanged) return;
            await readAndCheck(step);
            sayFirst(store, status);
          }),
        );
      }),
    removeSource: (name) => {
      store.set({ sources: store.get().sources.filter((each) => each.name !== name), isStale: true });
    },
    cancel: () => {
      stopping.abort();
    },
    check: () => {
      if (!hasToCheck(store)) return;
      stopping = new AbortController();
      const { signal } = stopping;
      const { step: askedAt } = store.get();
      run(judging().then(({ runCheck }) => runCheck(store, services, signal, { askedAt, shown: "check" })));
    },
    goTo: (finding) => {
      if (workbook) run(arriving().then(({ goToFinding }) => goToFinding(store, workbook, finding)));
    },
    writeSummary: () => {
      if (workbook) {
        run(writing().then(({ writeIntoWorkbook }) => writeIntoWorkbook(store, services, workbook)));
      }
    },
    saveSummary: () => {
      run(
        giving().then(({ handOver }) =>
          handOver(store, "tong-hop.xlsx", (texts) => texts.writing, services.saveSummary),
        ),
      );
    },
    saveReport: () => {
      run(
        giving().then(({ handOver }) =>
          handOver(store, "bao-cao.docx", (texts) => texts.building, services.saveReport),
        ),
      );
    },
    giveFile: (busy, make) => {
      run(giving().then(({ giveFile }) => giveFile(store, busy, make)));
    },
    compareWith: (earlier) => {
      if (earlier !== "workbook")
        run(comparing().then(({ compareWithFile }) => compareWithFile(store, services, earlier)));
      else if (workbook)
        run(comparing().then(({ compareWithWorkbook }) => compareWithWorkbook(store, workbook)));
    },
    setLang: (lang) => {
      store.set({ lang });
      if (store.get().checked !== null) run(judging().then(({ recheck }) => recheck(store, services)));
    },
    practice,
    council: createCouncil(store, services, run),
    keeping,
    practise: () => {
      stopping = new AbortController();
      run(practice.begin(stopping.signal));
    },
    ...createSetters(store),
  };
}

/** Says at once that the check begins, or that there is nothing to check yet. */
function hasToCheck(store: Store<WorkState>): boolean {
  const hasSources = store.get().sources.length > 0;
  store.set(
    hasSources
      ? { busy: { say: (texts) => texts.checking, done: 0, total: 0, canCancel: true }, status: null }
      : { status: { tone: "warning", say: (texts) => texts.nothingChosen } },
  );
  return hasSources;
}

/** Puts what was done before what the check after it says. */
function sayFirst(store: Store<WorkState>, first: Status | null): void {
  const then = store.get().status;
  if (first === null || then === null || first.tone === "error" || then.tone === "error") return;
  store.set({ status: { ...then, say: (texts) => `${first.say(texts)} ${then.say(texts)}` } });
}

type Setters = Pick<Work, "setFields" | "setFilters" | "setSchool" | "select" | "show">;

function createSetters(store: Store<WorkState>): Setters {
  return {
    setFields: (change) => {
      store.set({ fields: { ...store.get().fields, ...change }, isStale: true });
    },
    setFilters: (change) => {
      store.set({ filters: { ...store.get().filters, ...change }, selected: 0 });
    },
    setSchool: (isSchool) => {
      store.set({ isSchool, isStale: true });
    },
    select: (selected) => {
      store.set({ selected });
    },
    show: (step) => {
      store.set({ step });
    },
  };
}
