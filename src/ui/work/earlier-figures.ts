/** Figures of an earlier day to compare with: those written into the workbook, or a file that the clerk kept. */
import { sourceTrouble } from "../../core";
import type { SourceFailure } from "../../core";
import { isFailure } from "../services";
import type { EarlierFigures, OpenWorkbook, Services } from "../services";
import type { Store } from "./store";
import type { Say, WorkState } from "./work-state";

export async function compareWithFile(
  store: Store<WorkState>,
  { readEarlier }: Pick<Services, "readEarlier">,
  file: File,
): Promise<void> {
  begin(store);
  take(store, await readEarlier(file), {
    say: (texts) => texts.figures.sinceFile(file.name),
    none: (texts) => texts.figures.noEarlierFile(file.name),
  });
}

export async function compareWithWorkbook(store: Store<WorkState>, workbook: OpenWorkbook): Promise<void> {
  begin(store);
  take(store, await workbook.readEarlier(), {
    say: (texts) => texts.figures.sinceWorkbook,
    none: (texts) => texts.figures.noEarlierSheet,
  });
}

function begin(store: Store<WorkState>): void {
  const say: Say = (texts) => texts.figures.readingEarlier;
  store.set({ busy: { say, done: 0, total: 0, canCancel: false }, status: null });
}

function take(
  store: Store<WorkState>,
  outcome: EarlierFigures | SourceFailure | null,
  { say, none }: { readonly say: Say; readonly none: Say },
): void {
  if (outcome === null) {
    store.set({ busy: null, status: { tone: "warning", say: none } });
  } else if (isFailure(outcome)) {
    const trouble = sourceTrouble(outcome, store.get().lang);
    store.set({ busy: null, status: { tone: "error", say: () => trouble } });
  } else {
    store.set({ busy: null, earlier: { say, figures: outcome.figures } });
  }
}
