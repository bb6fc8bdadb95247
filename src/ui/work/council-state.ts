/** What a session holds of the council's work. */
import type { CouncilMember, CouncilVotes, LoggedDecision } from "../../core";

/**
 * "flagged": open, and the check has something to say of it. "waiting": returned to the school, or held back. "issued": not
 * decided here, but given by a result list.
 */
export type CaseFilter =
  "all" | "open" | "flagged" | "issued" | "decided" | "reopened" | "waiting" | "orphaned" | "disputed";

export interface CaseFilters {
  readonly state: CaseFilter;
  /** Empty for all. */
  readonly school: string;
  /** The code of an award; empty for all. */
  readonly award: string;
  readonly search: string;
}

/** What is typed once and stands in every decision after that. */
export interface CouncilHabits {
  readonly by: string;
  readonly on: string;
  /** Numbers as typed. */
  readonly memberCount: string;
  readonly present: string;
  readonly ballot: NonNullable<CouncilVotes["ballot"]> | "";
}

export interface CouncilState {
  /** Every line once; lines are only ever added. */
  readonly log: readonly LoggedDecision[];
  /** Ids of the lines that stand in a file or in the open workbook. */
  readonly keptIds: ReadonlySet<string>;
  /** Ids that were decided here together, the last of them last, for taking back. */
  readonly batches: readonly (readonly string[])[];
  readonly members: readonly CouncilMember[];
  readonly habits: CouncilHabits;
  readonly filters: CaseFilters;
  /** The key of a case; null for the first. */
  readonly chosen: string | null;
  /** Sentences about what could not be taken, was lost, or was restored. */
  readonly problems: readonly string[];
}

export const initialCouncil: CouncilState = {
  log: [],
  keptIds: new Set(),
  batches: [],
  members: [],
  habits: { by: "", on: "", memberCount: "", present: "", ballot: "" },
  filters: { state: "all", school: "", award: "", search: "" },
  chosen: null,
  problems: [],
};

/** What of it the browser keeps; the rest is found again or chosen anew. */
export type KeptCouncil = Pick<CouncilState, "log" | "members" | "habits">;

/** An earlier version may have kept something else, or nothing. */
export function isKeptCouncil(kept: unknown): kept is KeptCouncil {
  if (typeof kept !== "object" || kept === null) return false;
  const { log, members, habits } = kept as Readonly<Record<string, unknown>>;
  return Array.isArray(log) && Array.isArray(members) && typeof habits === "object" && habits !== null;
}
