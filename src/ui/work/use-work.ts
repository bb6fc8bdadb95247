import { createContext, useContext, useSyncExternalStore } from "react";
import type { Work } from "./work";
import type { WorkState } from "./work-state";

export const WorkContext = createContext<Work | null>(null);

/** Gives the actions of the session. */
export function useWork(): Work {
  const work = useContext(WorkContext);
  if (work === null) throw new Error("A view stands outside the app.");
  return work;
}

export function useWorkState(): WorkState {
  const { store } = useWork();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** Gives a part of the state; a view that asks for nothing else is drawn anew only where that part is another. */
export function useWorkPart<T>(pick: (state: WorkState) => T): T {
  const { store } = useWork();
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}

/** True while the buttons of the first screen wait: something goes on, or Office does not yet tell what is open. */
export function useIsWaiting(): boolean {
  const { services } = useWork();
  return useWorkState().busy !== null || services.isOpening === true;
}
