/** Several people's copies of one log put together: lines are only ever added, so nothing contradicts. */
import type { LoggedDecision } from "../domain/council";
import { replayLog } from "./decision-log";

export interface MergedLog {
  readonly log: readonly LoggedDecision[];
  /** Lines of one's own that the other copy lacks: not yet written there, or written over by somebody. */
  readonly missing: readonly LoggedDecision[];
  /** Lines that came from the other copy. */
  readonly added: readonly LoggedDecision[];
}

/** Puts one's own lines and those of another copy together, in whatever order either holds them. */
export function mergeLogs(own: readonly LoggedDecision[], other: readonly LoggedDecision[]): MergedLog {
  const { lines } = replayLog([...own, ...other]);
  const [mine, theirs] = [own, other].map((log) => new Set(log.map(({ id }) => id)));
  return {
    log: lines,
    missing: lines.filter(({ id }) => theirs?.has(id) !== true),
    added: lines.filter(({ id }) => mine?.has(id) !== true),
  };
}
