import { sinkTrouble, sourceTrouble } from "../../core";
import type { SinkFailure, SourceFailure, Trouble } from "../../core";
import { useWork, useWorkState } from "../work/use-work";
import type { Status } from "../work/work-state";

export interface WordJob {
  /** Runs one job with the document; says what goes on, and how it ended. */
  readonly run: (busy: string, job: () => Promise<Status | null>) => void;
  readonly sourceRefused: (failure: SourceFailure) => Status;
  readonly sinkRefused: (failure: SinkFailure, left?: string) => Status;
  readonly isBusy: boolean;
}

type SaidTone = Exclude<Status["tone"], "error">;

export const said = (tone: SaidTone, sentence: string): Status => ({ tone, say: () => sentence });
export const refused = (trouble: Trouble): Status => ({ tone: "error", say: () => trouble });

/** Gives what the panels of Word share: one job at a time, each failure a sentence. */
export function useWordJob(): WordJob {
  const { store } = useWork();
  const { busy, lang } = useWorkState();
  return {
    isBusy: busy !== null,
    run: (sentence, job) => {
      store.set({ busy: { say: () => sentence, done: 0, total: 0, canCancel: false }, status: null });
      job().then(
        (status) => {
          store.set({ busy: null, status });
        },
        (error: unknown) => {
          store.set({ busy: null, status: { tone: "error", say: (texts) => texts.failed } });
          throw error;
        },
      );
    },
    sourceRefused: (failure) => refused(sourceTrouble(failure, lang)),
    sinkRefused: (failure, left) =>
      refused({ ...sinkTrouble(failure, lang), ...(left !== undefined && { left }) }),
  };
}
