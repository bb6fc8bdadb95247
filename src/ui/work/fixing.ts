/** Changing the open workbook at the clerk's wish: safe fixes, taking them back, marks. */
import type { ExpectedChoices, SafeFix, SinkFailure, Trouble } from "../../core";
import type { Texts } from "../texts";
import { isFailure } from "../services";
import type { CellMark, FixesMade, FixesRefused, OpenWorkbook } from "../services";
import type { Store } from "./store";
import type { Say, WorkState } from "./work-state";

export interface Fixing {
  apply(fixes: readonly SafeFix[]): void;
  undo(): void;
  showMarks(marks: readonly CellMark[]): void;
  hideMarks(): void;
  /** Puts drop-down lists back; `onDone` hears when it is done, well or not. */
  putBackChoices(lost: readonly ExpectedChoices[], onDone: () => void): void;
}

/** `after` takes each job; it gives true where cells were changed, so that the workbook must be read again. */
export function createFixing(
  store: Store<WorkState>,
  workbook: OpenWorkbook,
  after: (job: Promise<boolean>) => void,
): Fixing {
  const begin = (say: Say): void => {
    store.set({ busy: { say, done: 0, total: 0, canCancel: false }, status: null });
  };
  // The first screen does without the core; whatever can be refused here was read with it.
  const refuse = async (failure: SinkFailure, left?: Say): Promise<void> => {
    const { sinkTrouble } = await import("../../core");
    const trouble = sinkTrouble(failure, store.get().lang);
    const say = (texts: Texts): Trouble => (left ? { ...trouble, left: left(texts) } : trouble);
    store.set({ busy: null, status: { tone: "error", say } });
  };
  const tell = async (outcome: FixesMade | FixesRefused, done: (count: number) => Say): Promise<boolean> => {
    if (isFailure(outcome)) {
      const { leftCount } = outcome;
      await refuse(outcome, leftCount > 0 ? (texts) => texts.fixes.left(leftCount) : undefined);
      return false;
    }
    const { count, movedCount, undoCount } = outcome;
    const say: Say = (texts) => done(count)(texts) + (movedCount > 0 ? texts.fixes.moved(movedCount) : "");
    store.set({ busy: null, undoCount, status: { tone: movedCount > 0 ? "warning" : "success", say } });
    return count > 0;
  };
  return {
    apply: (fixes) => {
      begin((texts) => texts.fixes.applying);
      after(
        workbook
          .applyFixes(fixes)
          .then((outcome) => tell(outcome, (count) => (texts) => texts.fixes.applied(count))),
      );
    },
    undo: () => {
      begin((texts) => texts.fixes.undoing);
      after(
        workbook
          .undoFixes()
          .then((outcome) => tell(outcome, (count) => (texts) => texts.fixes.undone(count))),
      );
    },
    showMarks: (marks) => {
      begin((texts) => texts.fixes.marking);
      const job = async (): Promise<boolean> => {
        const shown = await workbook.showMarks(marks);
        if (isFailure(shown)) await refuse(shown);
        else {
          const say: Say = (texts) => texts.fixes.marked(shown.count, shown.movedCount);
          store.set({ busy: null, hasMarks: shown.count > 0, status: { tone: "success", say } });
        }
        return false;
      };
      after(job());
    },
    putBackChoices: (lost, onDone) => {
      begin((texts) => texts.fixes.puttingBack);
      const job = async (): Promise<boolean> => {
        const failure = await workbook.putBackChoices(lost);
        const say: Say = (texts) => texts.fixes.putBack(lost.length);
        if (failure !== null) await refuse(failure);
        else store.set({ busy: null, status: { tone: "success", say } });
        onDone();
        return false;
      };
      after(job());
    },
    hideMarks: () => {
      begin((texts) => texts.fixes.unmarking);
      const job = async (): Promise<boolean> => {
        const failure = await workbook.hideMarks();
        const say: Say = (texts) => texts.fixes.unmarked;
        if (failure !== null) await refuse(failure);
        else store.set({ busy: null, hasMarks: false, status: { tone: "success", say } });
        return false;
      };
      after(job());
    },
  };
}
