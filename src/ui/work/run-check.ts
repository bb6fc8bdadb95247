import { check, countBySeverity, describeSourceFailure } from "../../core";
import type { Checked, IncompleteReason, WorkbookReading } from "../../core";
import { isFailure } from "../services";
import type { ReadOutcome } from "../services";
import { pause } from "./pause";
import { periodOf } from "./period-of";
import type { Store } from "./store";
import type { Status, WorkState } from "./work-state";

/** Checks all that was read, and shows the findings; the caller has said that it is busy. */
export async function runCheck(store: Store<WorkState>): Promise<void> {
  await pause();
  const checked = checkState(store.get());
  store.set({ busy: null, checked, isStale: false, selected: 0, step: "check", status: statusOf(checked) });
}

/** Checks again after an edit or a change of language, where the clerk stands. */
export function recheck(store: Store<WorkState>): void {
  const state = store.get();
  if (state.checked === null) return;
  const checked = checkState(state);
  store.set({ checked, isStale: false, status: statusOf(checked) });
}

function checkState({ sources, fields, lang }: WorkState): Checked {
  const outcomes = sources.map(({ outcome }) => outcome);
  const readings = outcomes.filter((each): each is WorkbookReading => !isFailure(each));
  return check({
    readings,
    unreadable: outcomes.flatMap((each) => unreadable(each, lang)),
    appliedOn: fields.appliedOn || null,
    commune: fields.commune.trim() || null,
    period: periodOf(fields),
    lang,
  });
}

function unreadable(outcome: ReadOutcome, lang: WorkState["lang"]): readonly IncompleteReason[] {
  if (!("code" in outcome)) return [];
  return [{ file: outcome.file, code: outcome.code, text: describeSourceFailure(outcome, lang) }];
}

function statusOf({ result }: Checked): Status {
  const counts = countBySeverity(result.findings);
  const rowCount = result.files.reduce((sum, file) => sum + file.recordCount, 0);
  return {
    tone: result.incomplete.length > 0 ? "warning" : counts.error > 0 ? "info" : "success",
    say: (texts) => texts.counts(counts.error, counts.query, counts.note, rowCount),
  };
}
