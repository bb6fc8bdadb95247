/** Practising on the samples: the clerk's own work is set aside and comes back untouched. */
import type { Services } from "../services";
import { readFiles } from "./read-sources";
import type { Store } from "./store";
import { initialState } from "./work-state";
import type { WorkState } from "./work-state";

/** As the samples were made for: a commune, its five years, a day of the law. */
const sampleFields: WorkState["fields"] = {
  ...initialState.fields,
  appliedOn: "2025-07-25",
  commune: "xã Tân Lập",
  yearFrom: "2020",
  yearTo: "2025",
};

export interface Practice {
  begin(signal: AbortSignal): Promise<void>;
  end(): void;
  /** Turns to a stop of the tour, and to the step where it stands. */
  turnTo(stop: number, step: WorkState["step"]): void;
}

export function createPractice(store: Store<WorkState>, services: Services): Practice {
  let setAside: WorkState | undefined;
  return {
    begin: async (signal) => {
      setAside ??= store.get();
      const { lang, isKept } = store.get();
      store.set({ ...initialState, lang, isKept, fields: sampleFields, tourStop: 0 });
      const files = await services.loadSamples();
      await readFiles(
        store,
        files.map((file) => services.toChosenFile(file)),
        signal,
      );
    },
    end: () => {
      if (setAside === undefined) return;
      store.set({ ...setAside, lang: store.get().lang, tourStop: null, busy: null, status: null });
      setAside = undefined;
    },
    turnTo: (stop, step) => {
      store.set({ tourStop: stop, step });
    },
  };
}
