/** Decisions of this session: into the log, and from there into every figure. */
import { adoptDecision, appendDecision, withdrawDecision } from "../../core";
import type { CouncilCase, CouncilDecision, LoggedDecision } from "../../core";
import type { Services } from "../services";
import { initialCouncil } from "./council-state";
import type { CouncilState } from "./council-state";
import type { Store } from "./store";
import type { WorkState } from "./work-state";

/** A decision on a case, not yet in the log. */
export interface Drafted {
  readonly about: Pick<CouncilCase, "subject" | "facts" | "head" | "earlier">;
  readonly decision: CouncilDecision;
}

export async function decideCases(
  store: Store<WorkState>,
  services: Services,
  drafts: readonly Drafted[],
  next: string | null,
): Promise<void> {
  const { council } = store.get();
  const log = drafts.reduce((lines, draft) => withDraft(lines, draft), council.log);
  const ids = log.slice(council.log.length).map(({ id }) => id);
  store.set({
    council: { ...council, log, batches: [...council.batches, ids], ...(next !== null && { chosen: next }) },
    status: {
      tone: "success",
      say: (texts) =>
        texts.council.decided(ids.length) + (next === null ? ` ${texts.council.nothingNext}` : ""),
    },
  });
  await applyLog(store, services);
}

/** A decision that was taken back is what the next one follows on, so that the same words are a new line. */
function withDraft(
  log: readonly LoggedDecision[],
  { about: { subject, facts, head, earlier }, decision }: Drafted,
): readonly LoggedDecision[] {
  const after = head?.id ?? earlier.at(-1)?.id ?? null;
  return appendDecision(log, { subject, facts, decision, after });
}

export async function adoptCase(
  store: Store<WorkState>,
  services: Services,
  orphan: LoggedDecision,
  to: CouncilCase,
  because: string,
): Promise<void> {
  const { council } = store.get();
  const reason = because.trim().replaceAll(/\s+/gu, " ");
  const log = adoptDecision(council.log, orphan, to, reason, whoOf(council));
  const ids = log.slice(council.log.length).map(({ id }) => id);
  const { name } = to.subject;
  store.set({
    council: {
      ...council,
      log,
      batches: [...council.batches, ids],
      chosen: to.key,
      // The case that bears it now is shown, whatever was filtered for.
      filters: initialCouncil.filters,
    },
    status: { tone: "success", say: (texts) => texts.council.adopted(name ?? texts.council.noName) },
  });
  await applyLog(store, services);
}

/** Who writes a line, as typed. */
function whoOf({ habits: { by, on } }: CouncilState): Pick<CouncilDecision, "by" | "on"> {
  return { ...(by.trim() !== "" && { by: by.trim() }), ...(on.trim() !== "" && { on: on.trim() }) };
}

export async function takeBackLast(store: Store<WorkState>, services: Services): Promise<void> {
  const { council } = store.get();
  const ids = council.batches.at(-1);
  if (ids === undefined) return;
  const who = whoOf(council);
  const log = ids.reduce((lines, id) => withdrawDecision(lines, id, who), council.log);
  const count = log.length - council.log.length;
  store.set({
    council: { ...council, log, batches: council.batches.slice(0, -1) },
    status: {
      tone: count < ids.length ? "warning" : "success",
      say: (texts) => texts.council.takenBack(count, ids.length),
    },
  });
  await applyLog(store, services);
}

/** Puts the log beside the check as it stands; where lines were added meanwhile, again. */
export async function applyLog(store: Store<WorkState>, { council: service }: Services): Promise<void> {
  for (;;) {
    const { checked, council } = store.get();
    if (checked === null) return;
    const decided = await service.decide(checked, council.log);
    const now = store.get();
    // A check that came meanwhile has the log beside it already.
    if (now.checked !== checked && now.council.log === council.log) return;
    if (now.checked === checked) store.set({ checked: decided });
    if (now.council.log === council.log) return;
  }
}
