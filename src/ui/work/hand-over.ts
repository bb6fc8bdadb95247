import type { Checked } from "../../core";
import type { Services } from "../services";
import { pause } from "./pause";
import type { Store } from "./store";
import type { Say, WorkState } from "./work-state";

/** Builds one output and hands it over as a download. */
export async function handOver(
  store: Store<WorkState>,
  name: string,
  busy: Say,
  save: (checked: Checked) => Promise<void>,
): Promise<void> {
  const { checked } = store.get();
  if (checked === null) return;
  await giveFile(store, busy, async () => {
    await save(checked);
    return name;
  });
}

/** Makes one file and hands it over as a download; `make` gives its name. */
export async function giveFile(
  store: Store<WorkState>,
  busy: Say,
  make: () => Promise<string>,
): Promise<void> {
  await begin(store, busy);
  const name = await make();
  store.set({ busy: null, status: { tone: "success", say: (texts) => texts.handedOver(name) } });
}

/** Hands the council and its decisions over as a file that can be read back. */
export async function handOverDecisions(
  store: Store<WorkState>,
  { council: service }: Services,
): Promise<void> {
  const { council } = store.get();
  await begin(store, (texts) => texts.writing);
  const members = council.members.filter(({ name }) => name.trim() !== "");
  service.save(JSON.stringify({ schema: 1, members, decisions: council.log }, null, 1));
  store.set({
    busy: null,
    council: { ...store.get().council, keptIds: new Set(council.log.map(({ id }) => id)) },
    status: { tone: "success", say: (texts) => texts.handedOver("quyet-dinh.json") },
  });
}

async function begin(store: Store<WorkState>, say: Say): Promise<void> {
  store.set({ busy: { say, done: 0, total: 0, canCancel: false }, status: null });
  await pause();
}
