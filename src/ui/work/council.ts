/** What the council can do in a session: decide, take back, read and hand over what was decided. */
import type { CouncilCase, CouncilMember, LoggedDecision } from "../../core";
import type { Services } from "../services";
import type { CaseFilters, CouncilHabits, CouncilState } from "./council-state";
import { initialCouncil } from "./council-state";
import type { Drafted } from "./decide-cases";
import type { Store } from "./store";
import type { WorkState } from "./work-state";

// These need the core, which the first screen does without.
const deciding = () => import("./decide-cases");
const reading = () => import("./take-decisions");
const giving = () => import("./hand-over");

export interface Council {
  /** Writes decisions into the log and puts them beside the check; `next` is the case to show then, null where none is left. */
  decide(drafts: readonly Drafted[], next: string | null): void;
  /** Gives a decision whose nominee is not found to a case, and shows that one. */
  adopt(orphan: LoggedDecision, to: CouncilCase, because: string): void;
  /** Takes back what was decided last, by lines more. */
  takeBack(): void;
  choose(key: string): void;
  setFilters(change: Partial<CaseFilters>): void;
  clearFilters(): void;
  setHabits(change: Partial<CouncilHabits>): void;
  setMembers(members: readonly CouncilMember[]): void;
  readFile(file: File): void;
  saveDecisions(): void;
  saveMinutes(): void;
}

export function createCouncil(
  store: Store<WorkState>,
  services: Services,
  run: (job: Promise<void>) => void,
): Council {
  const set = (change: Partial<CouncilState>): void => {
    store.set({ council: { ...store.get().council, ...change } });
  };
  return {
    decide: (drafts, next) => {
      run(deciding().then(({ decideCases }) => decideCases(store, services, drafts, next)));
    },
    adopt: (orphan, to, because) => {
      run(deciding().then(({ adoptCase }) => adoptCase(store, services, orphan, to, because)));
    },
    takeBack: () => {
      run(deciding().then(({ takeBackLast }) => takeBackLast(store, services)));
    },
    choose: (chosen) => {
      set({ chosen });
    },
    setFilters: (change) => {
      set({ filters: { ...store.get().council.filters, ...change }, chosen: null });
    },
    clearFilters: () => {
      set({ filters: initialCouncil.filters });
    },
    setHabits: (change) => {
      set({ habits: { ...store.get().council.habits, ...change } });
    },
    setMembers: (members) => {
      const named = members.filter(({ name }) => name.trim() !== "");
      const memberCount = String(named.length);
      const present = String(named.filter(({ isPresent }) => isPresent === true).length);
      set({ members, habits: { ...store.get().council.habits, memberCount, present } });
    },
    readFile: (file) => {
      run(reading().then(({ readDecisionFile }) => readDecisionFile(store, services, file)));
    },
    saveDecisions: () => {
      run(giving().then(({ handOverDecisions }) => handOverDecisions(store, services)));
    },
    saveMinutes: () => {
      const members = store.get().council.members.filter(({ name }) => name.trim() !== "");
      const save = services.council.saveMinutes.bind(services.council);
      run(
        giving().then(({ handOver }) =>
          handOver(
            store,
            "bien-ban.docx",
            (texts) => texts.council.buildingMinutes,
            (checked) => save(checked, members),
          ),
        ),
      );
    },
  };
}
