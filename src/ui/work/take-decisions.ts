/** Takes what was decided elsewhere: on our sheets in the open workbook, or in a file. */
import { sourceTrouble, enterDecisions, mergeLogs } from "../../core";
import type { Checked, DecisionFile } from "../../core";
import { isFailure } from "../services";
import type { Services } from "../services";
import { applyLog } from "./decide-cases";
import type { Store } from "./store";
import type { WorkState } from "./work-state";

/** Gives a check with all decisions beside it: those of the session, and those that stand in the open workbook. */
export async function withDecisions(
  store: Store<WorkState>,
  services: Services,
  checked: Checked,
): Promise<Checked> {
  if (store.get().isSchool) return checked;
  const read = await services.workbook?.readDecisions();
  if (read !== undefined && !isFailure(read)) takeFromWorkbook(store, checked, read);
  let { log } = store.get().council;
  if (log.length === 0) return checked;
  for (;;) {
    const decided = await services.council.decide(checked, log);
    const now = store.get().council.log;
    if (now === log) return decided;
    log = now;
  }
}

/** Takes in what stands in the open workbook; only what stands there is kept there. */
export function takeFromWorkbook(store: Store<WorkState>, checked: Checked, file: DecisionFile): number {
  const count = takeIn(store, checked, file);
  store.set({ council: { ...store.get().council, keptIds: new Set(file.log.map(({ id }) => id)) } });
  return count;
}

/** Adds to the session's log; gives how many lines are new here. */
function takeIn(store: Store<WorkState>, checked: Checked, file: DecisionFile): number {
  const { council } = store.get();
  const all = mergeLogs(council.log, file.log);
  const { log, problems } = enterDecisions(checked, { ...file, log: all.log });
  const count = log.length - council.log.length;
  store.set({
    council: {
      ...council,
      log: count === 0 ? council.log : log,
      keptIds: new Set([...council.keptIds, ...file.log.map(({ id }) => id)]),
      members: council.members.length > 0 ? council.members : file.members,
      problems,
    },
  });
  return count;
}

/** Reads an earlier summary workbook, result or file of decisions, and puts what it says beside the check. */
export async function readDecisionFile(
  store: Store<WorkState>,
  services: Services,
  file: File,
): Promise<void> {
  const { checked, lang } = store.get();
  if (checked === null) return;
  store.set({
    busy: { say: (texts) => texts.council.readingDecisions, done: 0, total: 0, canCancel: false },
    status: null,
  });
  const read = await services.council.read(file);
  if ("wrongAt" in read || isFailure(read)) {
    const refused = "wrongAt" in read ? null : sourceTrouble(read, lang);
    const where = "wrongAt" in read ? read.wrongAt : "";
    store.set({
      busy: null,
      status: { tone: "error", say: (texts) => refused ?? texts.council.noDecisions(file.name, where) },
    });
    return;
  }
  const count = takeIn(store, checked, read);
  await applyLog(store, services);
  const { problems } = store.get().council;
  store.set({
    busy: null,
    status: {
      tone: problems.length > 0 ? "warning" : "success",
      say: (texts) => texts.council.decisionsRead(count, problems.length),
    },
  });
}
