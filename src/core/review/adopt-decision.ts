/** Binds a decision whose nominee is not found to the one that a person names. */
import type { CouncilDecision, DecisionRow, FactChange, LoggedDecision } from "../domain/council";
import { groupBy } from "../domain/group-by";
import { placeKey } from "../domain/place";
import type { CouncilCase } from "./council-cases";
import { appendDecision } from "./decision-log";
import type { DecisionDraft } from "./decision-log";
import { placeDecisions } from "./place-decisions";
import type { ReviewCase } from "./review-cases";

/**
 * "ready": it can be bound. "other-award": the council judged another award. "decided": another decision stands there.
 * "unclear": nothing in the row tells its nominee from others whom the name fits.
 */
export type Adoptability = "ready" | "other-award" | "decided" | "unclear";

export interface AdoptionChoice {
  readonly one: CouncilCase;
  readonly adoptability: Adoptability;
  /** What else has changed since the council decided: it would have to look at the case again. */
  readonly changes: readonly FactChange[];
}

/** Facts that say who somebody is. */
const identityFacts: ReadonlySet<string> = new Set(["birthDate", "staffCode"]);

/** Gives the cases that the nominee of `orphan` may be; of a row with several awards, the one decided on if it is there. */
export function adoptionChoices(
  orphan: DecisionRow,
  cases: readonly CouncilCase[],
): readonly AdoptionChoice[] {
  const wanted = new Set(orphan.candidates.map(placeKey));
  const found = cases.filter(({ entries }) => entries.some((entry) => wanted.has(placeKey(entry))));
  return [
    ...groupBy(found, ({ entries: [first] }) => (first === undefined ? undefined : placeKey(first))).values(),
  ]
    .flatMap((ofRow) => {
      const named = ofRow.filter(({ subject }) => subject.award === orphan.subject.award);
      return named.length > 0 ? named : ofRow;
    })
    .map((one) => ({ one, ...weigh(orphan, one, cases) }));
}

function weigh(
  orphan: DecisionRow,
  one: CouncilCase,
  cases: readonly CouncilCase[],
): Pick<AdoptionChoice, "adoptability" | "changes"> {
  if (one.subject.award !== orphan.subject.award) return { adoptability: "other-award", changes: [] };
  if (one.head !== null) return { adoptability: "decided", changes: [] };
  const [line] = appendDecision([], draftOf(orphan, one, "?", {}));
  const [placed] = placeDecisions(
    line === undefined ? [] : [line],
    cases.filter(({ state }) => state !== "orphaned"),
  );
  return { adoptability: placed?.found === one ? "ready" : "unclear", changes: placed?.changes ?? [] };
}

/**
 * Gives the log with a line more, which says the same decision of `to`.
 *
 * It vouches for who the nominee is and for nothing else: whatever other fact has changed reopens the decision.
 *
 * @param because - why it is this nominee, as typed
 * @param who - who binds it and when, as typed
 */
export function adoptDecision(
  log: readonly LoggedDecision[],
  orphan: LoggedDecision,
  to: Pick<ReviewCase, "subject" | "facts">,
  because: string,
  who: Pick<CouncilDecision, "by" | "on"> = {},
): readonly LoggedDecision[] {
  return appendDecision(log, draftOf(orphan, to, because, who));
}

function draftOf(
  { id, facts, decision: { kind, to, reason, votes, abstained } }: LoggedDecision,
  nominee: Pick<ReviewCase, "subject" | "facts">,
  because: string,
  who: Pick<CouncilDecision, "by" | "on">,
): DecisionDraft {
  const kept = facts.filter(({ name }) => !identityFacts.has(name));
  const own = nominee.facts.filter(({ name }) => identityFacts.has(name));
  return {
    subject: nominee.subject,
    // Who wrote the decision itself down stands in the line that this one follows on.
    decision: {
      kind,
      reason,
      ...(to !== undefined && { to }),
      ...(votes !== undefined && { votes }),
      ...(abstained !== undefined && { abstained }),
      ...who,
      adoptedBecause: because,
    },
    facts: [...kept, ...own].sort((a, b) => (a.name < b.name ? -1 : 1)),
    after: id,
  };
}
