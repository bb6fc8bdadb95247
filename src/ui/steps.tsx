/** The steps of the work, in their order: a new step is a new entry here, with its id in `Step` and its title in the texts. */
import { lazy } from "react";
import type { ComponentType } from "react";
import { ReceiveStep } from "./receive/receive-step";
import type { Services } from "./services";
import type { Texts } from "./texts";
import type { Step, WorkState } from "./work/work-state";

export interface StepEntry {
  readonly id: Step;
  readonly title: (texts: Texts) => string;
  readonly View: ComponentType;
  /** Absent where the step is always offered. */
  readonly isOffered?: (state: WorkState, services: Services) => boolean;
}

/** A school receives and checks; totals and reports are the commune's. */
const isForCommune = ({ isSchool }: WorkState): boolean => !isSchool;

// The first screen comes without the core; the rest follows while the clerk looks for the files.
export const steps: readonly StepEntry[] = [
  { id: "receive", title: ({ steps: { receive } }) => receive, View: ReceiveStep },
  {
    id: "check",
    title: ({ steps: { check } }) => check,
    View: lazy(async () => ({ default: (await import("./checking/check-step")).CheckStep })),
  },
  {
    id: "council",
    title: ({ steps: { council } }) => council,
    isOffered: isForCommune,
    View: lazy(async () => ({ default: (await import("./council/council-step")).CouncilStep })),
  },
  {
    id: "summary",
    title: ({ steps: { summary } }) => summary,
    isOffered: isForCommune,
    View: lazy(async () => ({ default: (await import("./summary/summary-step")).SummaryStep })),
  },
  {
    id: "report",
    title: ({ steps: { report } }) => report,
    isOffered: isForCommune,
    View: lazy(async () => ({ default: (await import("./report/report-step")).ReportStep })),
  },
];

/** Gives the steps that make sense as the work stands; the first is always among them. */
export function stepsOffered(state: WorkState, services: Services): readonly StepEntry[] {
  return steps.filter(({ isOffered }) => isOffered?.(state, services) ?? true);
}

/** Gives the step that is shown: the one chosen, or the first where it is no longer offered. */
export function stepShown(state: WorkState, services: Services): StepEntry {
  const offered = stepsOffered(state, services);
  const shown = offered.find(({ id }) => id === state.step) ?? offered[0];
  if (shown === undefined) throw new Error("No step is offered.");
  return shown;
}
