import { isFailure } from "../services";
import type { ChosenFile, OpenWorkbook, Services } from "../services";
import { pause } from "./pause";
import type { Store } from "./store";
import type { Say, Source, WorkState } from "./work-state";

/** Reads the chosen files one after the other; a file of the same name takes the earlier one's place. */
export async function readFiles(
  store: Store<WorkState>,
  files: readonly ChosenFile[],
  signal: AbortSignal,
  leftOut: readonly string[] = [],
): Promise<void> {
  let readCount = 0;
  let replacedCount = 0;
  for (const [index, file] of files.entries()) {
    const onProgress = showProgress(store, index, files.length, file.name);
    await pause();
    const outcome = signal.aborted ? null : await file.read({ onProgress, signal }, store.get().profile);
    if (outcome === null) break;
    const old = store.get().sources.find(({ name }) => name === file.name);
    if (old !== undefined) replacedCount += 1;
    putSource(store, {
      name: file.name,
      isOpenWorkbook: false,
      outcome,
      file: file.file,
      ...(old !== undefined && !isFailure(old.outcome) && { earlier: old.outcome }),
    });
    readCount += 1;
  }
  const isStopped = readCount < files.length;
  store.set({
    busy: null,
    status: {
      tone: isStopped ? "warning" : "info",
      say: (texts) =>
        (isStopped ? texts.stopped(readCount, files.length) : texts.filesRead(readCount, replacedCount)) +
        (leftOut.length > 0 ? texts.leftOut(leftOut) : ""),
    },
  });
}

/** Reads the workbook open in Excel as it is now; nothing is written. */
export async function readOpenWorkbook(store: Store<WorkState>, workbook: OpenWorkbook): Promise<void> {
  store.set({
    busy: { say: (texts) => texts.readingWorkbook, done: 0, total: 0, canCancel: false },
    status: null,
  });
  const outcome = await workbook.read(store.get().profile);
  putOpenWorkbook(store, outcome);
  store.set({
    busy: null,
    status: isFailure(outcome) ? null : { tone: "info", say: (texts) => texts.filesRead(1, 0) },
  });
}

/** Understands all that was received anew, after a correction; files are read again where they lie. */
export async function readAsCorrected(
  store: Store<WorkState>,
  { workbook, toChosenFile }: Pick<Services, "workbook" | "toChosenFile">,
): Promise<void> {
  const { sources, profile } = store.get();
  if (profile === null) return;
  const say: Say = (texts) => texts.corrections.reading;
  store.set({ busy: { say, done: 0, total: sources.length, canCancel: false }, status: null });
  const { signal } = new AbortController();
  const next: Source[] = [];
  for (const source of sources) {
    const outcome = source.isOpenWorkbook
      ? await workbook?.understand(profile)
      : source.file &&
        (await toChosenFile(source.file).read({ onProgress: () => undefined, signal }, profile));
    // What was understood otherwise before tells nothing of what a school changed.
    next.push(outcome ? { ...source, outcome, earlier: undefined } : source);
    store.set({ busy: { say, done: next.length, total: sources.length, canCancel: false } });
  }
  const isStale = true;
  store.set({
    busy: null,
    sources: next,
    isStale,
    status: { tone: "success", say: (texts) => texts.corrections.done },
  });
}

export function putOpenWorkbook(store: Store<WorkState>, outcome: Source["outcome"]): void {
  const sources = store.get().sources.filter(({ isOpenWorkbook }) => !isOpenWorkbook);
  store.set({ sources });
  putSource(store, { name: outcome.file, isOpenWorkbook: true, outcome });
}

function putSource(store: Store<WorkState>, source: Source): void {
  const { sources } = store.get();
  const others = sources.filter(({ name }) => name !== source.name);
  const next = source.isOpenWorkbook ? [source, ...others] : [...others, source];
  store.set({ sources: next, isStale: true });
}

/** Shows which file is read; gives what shows how much of it is done. */
function showProgress(
  store: Store<WorkState>,
  index: number,
  count: number,
  name: string,
): (done: number) => void {
  const show = (done: number): void => {
    const say: Say = (texts) => texts.reading(index + 1, count, name);
    store.set({ busy: { say, done: index + done, total: count, canCancel: true } });
  };
  store.set({ status: null });
  show(0);
  return show;
}
