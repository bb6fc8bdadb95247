/** Writes the summary into the open workbook; only sheets of ours are touched, and nobody's decision is lost on the way. */
import { sinkTrouble, mergeLogs } from "../../core";
import type { LoggedDecision } from "../../core";
import { isFailure } from "../services";
import type { OpenWorkbook, Services, SummaryRefused } from "../services";
import { applyLog } from "./decide-cases";
import { pause } from "./pause";
import type { Store } from "./store";
import { takeFromWorkbook } from "./take-decisions";
import type { Say, Status, WorkState } from "./work-state";

/** How often it writes where somebody else writes at the same time. */
const mostTries = 3;

/** What came of writing, beside what the sheets themselves show. */
interface Told {
  unplacedCount: number;
  /** Lines that somebody else added meanwhile. */
  addedCount: number;
  /** Lines of ours that were written again, since somebody had written over them. */
  rewrittenCount: number;
  /** Lines of ours that still do not stand there. */
  missing: readonly LoggedDecision[];
  /** False where the sheets could not be read again. */
  isSeen: boolean;
}

/**
 * Takes in what stands on our sheets, writes, and reads again what came of it.
 *
 * Two people may write at once, and of each cell the last writer wins. The log is only ever added to, so both copies put
 * together are whole: what is missing is written again, and what stays missing is told by name.
 */
export async function writeIntoWorkbook(
  store: Store<WorkState>,
  services: Services,
  workbook: OpenWorkbook,
): Promise<void> {
  const { checked, lang } = store.get();
  if (checked === null) return;
  store.set({
    busy: { say: (texts) => texts.writing, done: 0, total: 0, canCancel: false },
    status: null,
  });
  await pause();
  const told: Told = { unplacedCount: 0, addedCount: 0, rewrittenCount: 0, missing: [], isSeen: true };
  // Kept for comparing, since the new figures take their place; what cannot be read is no reason not to write.
  const earlier = await workbook.readEarlier();
  await takeFrom(store, services, workbook, told);
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const outcome = await workbook.writeSummary(store.get().checked ?? checked);
    if (isFailure(outcome)) {
      store.set({ busy: null, status: refused(outcome, lang) });
      return;
    }
    told.unplacedCount += outcome.unplacedCount;
    const { addedCount } = told;
    await takeFrom(store, services, workbook, told);
    if (told.missing.length === 0 && told.addedCount === addedCount) break;
    if (tries < mostTries) told.rewrittenCount += told.missing.length;
  }
  if (earlier !== null && !isFailure(earlier))
    store.set({ earlier: { say: (texts) => texts.figures.sinceWritten, figures: earlier.figures } });
  store.set({ busy: null, status: statusOf(told) });
}

/** Puts what stands in the workbook and what was decided here together, and tells what only one of them has. */
async function takeFrom(
  store: Store<WorkState>,
  services: Services,
  workbook: OpenWorkbook,
  told: Told,
): Promise<void> {
  const read = await workbook.readDecisions();
  const { checked, council } = store.get();
  told.isSeen = !isFailure(read);
  if (isFailure(read) || checked === null) return;
  told.missing = mergeLogs(council.log, read.log).missing;
  const count = takeFromWorkbook(store, checked, read);
  if (count > 0) await applyLog(store, services);
  told.addedCount += count;
}

function refused(failure: SummaryRefused, lang: WorkState["lang"]): Status {
  const trouble = sinkTrouble(failure, lang);
  return {
    tone: "error",
    say: (texts) => (failure.isIncomplete ? { ...trouble, left: texts.halfWritten } : trouble),
  };
}

function statusOf({ unplacedCount, addedCount, rewrittenCount, missing, isSeen }: Told): Status {
  const names = [...new Set(missing.map(({ subject }) => subject.name ?? "…"))].join(", ");
  const say: Say = (texts) =>
    [
      texts.summaryWritten,
      unplacedCount > 0 ? texts.unplaced(unplacedCount) : "",
      addedCount > 0 ? texts.council.added(addedCount) : "",
      rewrittenCount > 0 ? texts.council.rewritten(rewrittenCount) : "",
      missing.length > 0 ? texts.council.lost(names) : "",
      isSeen ? "" : texts.council.unseen,
    ].join("");
  const isWhole = unplacedCount === 0 && missing.length === 0 && isSeen;
  return { tone: isWhole ? "success" : "warning", say };
}
