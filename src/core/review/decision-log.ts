/** The log of decisions: lines are added, never changed or taken away. */
import type { CouncilDecision, DecisionSubject, JudgedFact, LoggedDecision } from "../domain/council";
import { canonical } from "./canonical";
import { fingerprint } from "./fingerprint";

export interface DecisionDraft {
  readonly subject: DecisionSubject;
  readonly decision: CouncilDecision;
  readonly facts: readonly JudgedFact[];
  /** The id of the decision that this one takes the place of. */
  readonly after: string | null;
}

export interface ReplayedLog {
  /** Every line once, in order. */
  readonly lines: readonly LoggedDecision[];
  /** The decisions that stand: no other takes their place, and none was taken back. */
  readonly heads: readonly LoggedDecision[];
  /** Ids that a line names and the log does not hold: lines that were lost. */
  readonly lost: readonly string[];
  /** Lines whose content is not what their id says: somebody wrote over them. */
  readonly altered: readonly LoggedDecision[];
}

/** Gives the log with one line more. */
export function appendDecision(
  log: readonly LoggedDecision[],
  draft: DecisionDraft,
): readonly LoggedDecision[] {
  const number = log.reduce((most, line) => Math.max(most, line.number), 0) + 1;
  return [...log, { ...draft, number, id: idOf(draft) }];
}

/** Reads lines in any order, some perhaps twice, as after a sort or from two people's copies; the state is the same. */
export function replayLog(log: readonly LoggedDecision[]): ReplayedLog {
  const byContent = new Map<string, LoggedDecision>();
  for (const line of log) {
    const key = idOf(line) + line.id;
    const known = byContent.get(key);
    if (known === undefined || line.number < known.number) byContent.set(key, line);
  }
  const lines = [...byContent.values()].sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  const ids = new Set(lines.map(({ id }) => id));
  const replaced = new Set(lines.map(({ after }) => after));
  const adopted = lastAdoptions(lines);
  const last = lines.filter(
    (line) => !replaced.has(line.id) && (adopted.get(adoptedFrom(line)) ?? line) === line,
  );
  return {
    lines,
    heads: last.filter(({ decision }) => decision.withdrawn !== true),
    lost: [...replaced].filter((id): id is string => id !== null && !ids.has(id)).sort(),
    altered: lines.filter((line) => line.id !== idOf(line)),
  };
}

/** The decision that a line binds to another nominee; undefined for any other line. */
export function adoptedFrom({ decision, after }: LoggedDecision): string | undefined {
  return decision.adoptedBecause === undefined ? undefined : (after ?? undefined);
}

/** One decision can be bound to one nominee alone: where two people bound it at once, the later line stands. */
function lastAdoptions(lines: readonly LoggedDecision[]): ReadonlyMap<string | undefined, LoggedDecision> {
  return new Map(
    lines.flatMap((line) => (adoptedFrom(line) === undefined ? [] : [[adoptedFrom(line), line]])),
  );
}

function idOf({ subject, decision, facts, after }: DecisionDraft): string {
  return fingerprint(canonical({ subject, decision, facts, after }));
}
