import type { Reloads } from "../services";
import type { Store } from "./store";
import type { WorkState } from "./work-state";

/** Says what the opening lost, unless it was kept, and remembers what the next one would lose. */
export function watchReloads(store: Store<WorkState>, { addedBefore, remember }: Reloads): void {
  if (!store.get().isKept) store.set({ lostCount: addedBefore });
  store.subscribe(() => {
    const { sources, tourStop, lostCount } = store.get();
    if (tourStop !== null) return;
    const count = sources.filter(({ isOpenWorkbook }) => !isOpenWorkbook).length;
    if (count > 0 && lostCount > 0) store.set({ lostCount: 0 });
    remember(Math.max(count, store.get().lostCount));
  });
}
