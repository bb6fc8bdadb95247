/** What the council decides on a nominee's award, and how such a decision is kept. */
import type { AwardId, NomineeKind } from "./award";
import type { RowPlace } from "./place";
import type { SchoolYear } from "./school-year";

/** Keep the award, lower it, return the dossier to the school, reject it, or hold it back. */
export const decisionKinds = ["keep", "lower", "return", "reject", "hold"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export interface CouncilVotes {
  readonly members: number;
  readonly present?: number;
  readonly yes: number;
  /** Opinions of absent members in writing that agree. */
  readonly writtenYes?: number;
  readonly ballot?: "secret" | "open";
}

export interface CouncilMember {
  readonly name: string;
  readonly position?: string;
  /** Where the member works, if in a school whose lists the council weighs. */
  readonly school?: string;
  readonly role?: "chair" | "vice-chair" | "secretary" | "member";
  /** Left out where it is not known. */
  readonly isPresent?: boolean;
}

export interface CouncilDecision {
  readonly kind: DecisionKind;
  /** The lower award; only where `kind` is "lower". */
  readonly to?: AwardId;
  readonly reason: string;
  readonly votes?: CouncilVotes;
  /** Names of the members who did not vote because it concerned themselves or their school. */
  readonly abstained?: readonly string[];
  /** Present where the decision before it is taken back and nothing stands in its place; `kind` and `to` say which it was. */
  readonly withdrawn?: true;
  /** Present where a decision whose nominee was not found was bound to this one by a person: why, as typed. */
  readonly adoptedBecause?: string;
  /** Who wrote it down and when, as typed; nothing is taken from a clock. */
  readonly by?: string;
  readonly on?: string;
}

/** Whom and what a decision is about, by content and never by place. */
export interface DecisionSubject {
  readonly kind: NomineeKind;
  readonly school: string | null;
  readonly year: SchoolYear | null;
  readonly name: string | null;
  readonly birthDate: string | null;
  readonly staffCode: string | null;
  readonly award: AwardId;
}

/** One thing that the council had before it: a field of the row, or what the law says of it ("verdict", "law:…"). */
export interface JudgedFact {
  readonly name: string;
  readonly value: string;
}

/** A line of the log. Lines are only ever added. */
export interface LoggedDecision {
  readonly id: string;
  /** The order in which lines were added, from 1. */
  readonly number: number;
  /** The decision that this one takes the place of; null for a first one. */
  readonly after: string | null;
  readonly subject: DecisionSubject;
  readonly decision: CouncilDecision;
  readonly facts: readonly JudgedFact[];
}

/**
 * "holds": nothing judged has changed. "reopened": something has. "orphaned": no nominee can be said to be the one decided on.
 * "overruled": somebody else's later decision stands for the same nominee.
 */
export type DecisionState = "holds" | "reopened" | "orphaned" | "overruled";

export interface FactChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A decision as it stands beside the lists of today. */
export interface DecisionRow extends LoggedDecision {
  readonly state: DecisionState;
  /** Rows of the nominee; empty where it is orphaned. */
  readonly at: readonly RowPlace[];
  readonly changes: readonly FactChange[];
  /** Where an orphaned decision may belong; a person says. */
  readonly candidates: readonly RowPlace[];
  /** What the votes come to; null where none were written down. */
  readonly vote: VoteOutcome | null;
  /** True where the award is counted as decided. */
  readonly counts: boolean;
}

export type VoteProblem =
  "more-present-than-members" | "more-yes-than-present" | "more-written-than-absent" | "votes-of-abstainers";

export interface VoteOutcome {
  /** "unclear" where no share is known or a number is missing. */
  readonly outcome: "reached" | "short" | "unclear";
  readonly percent: number | null;
  readonly of: "all-members" | "present" | null;
  readonly needed: number | null;
  /** The criterion that fixes the share, such as "vote-state-152". */
  readonly rule: string | null;
  readonly problems: readonly VoteProblem[];
}
