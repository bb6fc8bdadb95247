/** Keeps the files and fields in this browser from the moment the clerk asks for it, and brings them back at the next opening. */
import type { KeptSession } from "../services";
import { isKeptCouncil } from "./council-state";
import type { Store } from "./store";
import { initialState } from "./work-state";
import type { WorkState } from "./work-state";

export interface SessionKeeping {
  /** Brings back what was kept, if anything. */
  restore(addFiles: (files: readonly File[]) => Promise<void>): Promise<void>;
  begin(): Promise<void>;
  /** Deletes what was kept, and empties the page too. */
  deleteAll(): Promise<void>;
}

export function createSessionKeeping(store: Store<WorkState>, session: KeptSession): SessionKeeping {
  let isKeeping = session.isWished();
  let last: Pick<WorkState, "sources" | "fields" | "council"> = store.get();
  const keep = async (): Promise<void> => {
    const { sources, fields, council } = store.get();
    last = { sources, fields, council };
    const { log, members, habits } = council;
    const files = sources.flatMap(({ file }) => (file === undefined ? [] : [file]));
    await session.keep({ files, fields, council: { log, members, habits } });
  };
  const refused = (): void => {
    isKeeping = false;
    store.set({ isKept: false, status: { tone: "warning", say: (texts) => texts.notKept } });
  };
  store.subscribe(() => {
    const { sources, fields, council, tourStop, busy } = store.get();
    const hasChanged =
      sources !== last.sources ||
      fields !== last.fields ||
      council.log !== last.council.log ||
      council.members !== last.council.members;
    // Practice is no work of the clerk's.
    if (isKeeping && hasChanged && tourStop === null && busy === null) keep().catch(refused);
  });
  return {
    restore: async (addFiles) => {
      if (!isKeeping) return;
      store.set({ isKept: true });
      const kept = await session.read();
      if (kept === null) return;
      store.set({
        fields: { ...initialState.fields, ...kept.fields },
        ...(isKeptCouncil(kept.council) && { council: { ...initialState.council, ...kept.council } }),
      });
      if (kept.files.length > 0) await addFiles(kept.files);
    },
    begin: async () => {
      isKeeping = true;
      store.set({ isKept: true });
      await keep().catch(refused);
    },
    deleteAll: async () => {
      isKeeping = false;
      await session.deleteAll();
      const { lang } = store.get();
      store.set({ ...initialState, lang, status: { tone: "success", say: (texts) => texts.allDeleted } });
    },
  };
}
