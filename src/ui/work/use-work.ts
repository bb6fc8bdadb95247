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
