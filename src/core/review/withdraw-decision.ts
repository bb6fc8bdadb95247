import type { CouncilDecision, LoggedDecision } from "../domain/council";
import { reviewSentences } from "../messages/review-vi";
import { adoptedFrom, appendDecision, replayLog } from "./decision-log";

/**
 * Takes a decision back by a line more: what stood before it stands again, or nothing does. Nothing is deleted.
 *
 * A decision that somebody has replaced meanwhile is left alone.
 *
 * @param who - who takes it back and when, as typed
 */
export function withdrawDecision(
  log: readonly LoggedDecision[],
  id: string,
  who: Pick<CouncilDecision, "by" | "on"> = {},
): readonly LoggedDecision[] {
  const { lines, heads } = replayLog(log);
  const last = heads.find((line) => line.id === id);
  if (last === undefined) return log;
  const { subject, decision, facts, after } = last;
  const before = lines.find((line) => line.id === after && line.decision.withdrawn !== true);
  if (before !== undefined) {
    // What was bound to another nominee goes back to the one that it was made on.
    const about = adoptedFrom(last) === undefined ? subject : before.subject;
    return appendDecision(log, { subject: about, facts: before.facts, decision: before.decision, after: id });
  }
  const { kind, to } = decision;
  const reason = reviewSentences.takenBack;
  const said = { kind, ...(to !== undefined && { to }), reason, withdrawn: true, ...who } as const;
  return appendDecision(log, { subject, facts, decision: said, after: id });
}
