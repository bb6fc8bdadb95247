/** What the council decided on the last check, and what it asks of it. */
import { readWorkbookFile } from "../../../adapters/xlsx/read-workbook-file";
import { applyDecisions, check, placeKey, readDecisionSheets } from "../../../core";
import type {
  CheckInput,
  CheckResult,
  Checked,
  DecisionFile,
  LoggedDecision,
  RowPlace,
  SourceFailure,
  VerdictRow,
} from "../../../core";

/** What decisions change of a result. */
export type Decided = Pick<CheckResult, "money" | "totals" | "decisions" | "incomplete">;

export interface CouncilEngine {
  /** Gives the verdicts of rows of the last check, with every condition and fact. */
  trace(places: readonly RowPlace[]): readonly VerdictRow[];
  /** Takes the decisions of a summary workbook. */
  readDecisions(name: string, bytes: Uint8Array): Promise<DecisionFile | SourceFailure>;
}

/** `input` throws where nothing was checked yet. */
export function createCouncilEngine(input: () => CheckInput): CouncilEngine {
  let traced:
    { readonly of: CheckInput; readonly rows: ReadonlyMap<string, readonly VerdictRow[]> } | undefined;
  return {
    trace: (places) => {
      const now = input();
      if (traced?.of !== now) traced = { of: now, rows: verdictsByPlace(now) };
      const { rows } = traced;
      return places.flatMap((place) => rows.get(placeKey(place)) ?? []);
    },
    readDecisions: async (name, bytes) => {
      const snapshot = await readWorkbookFile(bytes, name);
      return snapshot.ok ? readDecisionSheets(snapshot.value) : snapshot.failure;
    },
  };
}

/** Puts decisions beside a check on which nothing was decided yet. */
export function decideOn(base: Checked, input: CheckInput, log: readonly LoggedDecision[]): Checked {
  return applyDecisions(base, log, input.settings);
}

/** The check keeps only what is open in a verdict; the whole is made again where somebody asks for it. */
function verdictsByPlace(input: CheckInput): ReadonlyMap<string, readonly VerdictRow[]> {
  const rows = new Map<string, VerdictRow[]>();
  for (const verdict of check({ ...input, trace: true }).result.verdicts) {
    const key = placeKey(verdict.at);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [verdict]);
    else known.push(verdict);
  }
  return rows;
}
