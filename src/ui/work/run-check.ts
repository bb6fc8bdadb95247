import { countBySeverity, describeSourceFailure } from "../../core";
import type { CheckInput, Checked, FindingRow, IncompleteReason, WorkbookReading } from "../../core";
import { filterFindings } from "../checking/filter-findings";
import { isFailure } from "../services";
import type { ReadOutcome, Services } from "../services";
import { periodOf } from "./period-of";
import type { Store } from "./store";
import { withDecisions } from "./take-decisions";
import type { Status, Step, WorkState } from "./work-state";

/** Where a check was asked for, and what it shows when it is done. */
export interface CheckSteps {
  readonly askedAt: Step;
  readonly shown: Step;
}

/**
 * Checks all that was read, and shows a step of the result; the caller has said that it is busy. Who went to another step
 * meanwhile stays there.
 */
export async function runCheck(
  store: Store<WorkState>,
  services: Services,
  signal: AbortSignal,
  { askedAt, shown }: CheckSteps,
): Promise<void> {
  const busy = store.get().busy;
  const onProgress = (done: number): void => {
    if (busy !== null) store.set({ busy: { ...busy, done, total: 1 } });
  };
  const checked = await services.check(inputOf(store.get()), { onProgress, signal });
  if (checked === null) {
    store.set({ busy: null, status: { tone: "warning", say: (texts) => texts.checkStopped } });
    return;
  }
  const previous = previousOf(store.get());
  const status = statusOf(checked);
  const decided = await withDecisions(store, services, checked);
  const { step: now } = store.get();
  const step = now === askedAt ? shown : now;
  store.set({ busy: null, checked: decided, previous, isStale: false, selected: 0, step, status });
}

/**
 * Checks again after an edit or a change of language, where the clerk stands; a later change makes it moot. An edit that
 * `isByOthers` says nothing to a clerk who did nothing: only a count that stands there is put right.
 */
export async function recheck(
  store: Store<WorkState>,
  services: Services,
  isByOthers = false,
): Promise<void> {
  const { checked: before, sources, fields, lang } = store.get();
  if (before === null) return;
  const doing = { onProgress: () => undefined, signal: new AbortController().signal };
  const checked = await services.check(inputOf(store.get()), doing);
  const decided = checked && (await withDecisions(store, services, checked));
  const now = store.get();
  const isMoot = now.sources !== sources || now.fields !== fields || now.lang !== lang;
  if (decided === null || isMoot) return;
  const isSaid = !isByOthers || now.status?.isOfCheck === true;
  store.set({
    checked: decided,
    previous: previousOf(now),
    isStale: false,
    selected: sameSelected(now, decided),
    ...(isSaid && { status: { ...statusOf(decided), ...(isByOthers && { isQuiet: true as const }) } }),
  });
}

/** Where the finding that the clerk looks at stands now; near where it was if it is gone. */
function sameSelected({ checked: before, filters, selected }: WorkState, after: Checked): number {
  const shown = filterFindings(after.result.findings, filters);
  const looked = before && filterFindings(before.result.findings, filters)[selected];
  const found = looked ? shown.findIndex((each) => isSameFinding(each, looked)) : -1;
  return found >= 0 ? found : Math.max(0, Math.min(selected, shown.length - 1));
}

function isSameFinding(one: FindingRow, other: FindingRow): boolean {
  const keyOf = ({ code, at, params }: FindingRow): string => JSON.stringify([code, at, params]);
  return keyOf(one) === keyOf(other);
}

/** The result before this one; the same input in another language is no other result. */
function previousOf({ checked, previous, isStale }: WorkState): Checked | null {
  return isStale ? checked : previous;
}

function inputOf({ sources, fields, lang, isSchool }: WorkState): CheckInput {
  // A school looks at its own lists only.
  const isOwnOnly = isSchool && sources.some(({ isOpenWorkbook }) => isOpenWorkbook);
  const outcomes = sources.filter((each) => !isOwnOnly || each.isOpenWorkbook).map(({ outcome }) => outcome);
  return {
    readings: outcomes.filter((each): each is WorkbookReading => !isFailure(each)),
    unreadable: outcomes.flatMap((each) => unreadable(each, lang)),
    appliedOn: fields.appliedOn || null,
    commune: fields.commune.trim() || null,
    period: periodOf(fields),
    lang,
    trace: isSchool,
  };
}

function unreadable(outcome: ReadOutcome, lang: WorkState["lang"]): readonly IncompleteReason[] {
  if (!("code" in outcome)) return [];
  return [{ file: outcome.file, code: outcome.code, text: describeSourceFailure(outcome, lang) }];
}

function statusOf({ result }: Checked): Status {
  const counts = countBySeverity(result.findings);
  const rowCount = result.files.reduce((sum, file) => sum + file.recordCount, 0);
  return {
    isOfCheck: true,
    tone: result.incomplete.length > 0 ? "warning" : counts.error > 0 ? "info" : "success",
    say: (texts) => texts.counts(counts.error, counts.query, counts.note, rowCount),
  };
}
