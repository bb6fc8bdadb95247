/** A decision as it is typed in the form, and what becomes of it. */
import type { CouncilDecision, CouncilVotes, DecisionKind } from "../../core";
import type { CouncilHabits } from "../work/council-state";

export interface TypedForm {
  readonly kind: DecisionKind | "";
  readonly to: string;
  readonly reason: string;
  /** Numbers as typed. */
  readonly yes: string;
  readonly writtenYes: string;
  /** Names of members who must not vote and, as the clerk says, do not. */
  readonly abstained: readonly string[];
}

export type MissingPart = "kind" | "reason" | "to" | "on" | "votes";

export const emptyForm: Omit<TypedForm, "abstained"> = {
  kind: "",
  to: "",
  reason: "",
  yes: "",
  writtenYes: "",
};

/** Names what must still be typed, or typed otherwise, before it can be written down. */
export function missingParts(form: TypedForm, habits: CouncilHabits): readonly MissingPart[] {
  const { kind, to, reason } = form;
  return [
    ...(kind === "" ? (["kind"] as const) : []),
    ...(kind === "lower" && to === "" ? (["to"] as const) : []),
    ...(reason.trim() === "" ? (["reason"] as const) : []),
    ...(votesOf(form, habits) === null ? (["votes"] as const) : []),
    ...(isDay(habits.on) ? [] : (["on"] as const)),
  ];
}

/** Gives the decision; undefined while something is missing. */
export function decisionOf(form: TypedForm, habits: CouncilHabits): CouncilDecision | undefined {
  const { kind, to, reason, abstained } = form;
  const votes = votesOf(form, habits);
  if (kind === "" || missingParts(form, habits).length > 0) return undefined;
  const [by, on] = [habits.by.trim(), habits.on.trim()];
  return {
    kind,
    ...(kind === "lower" && { to }),
    reason: reason.trim().replaceAll(/\s+/gu, " "),
    ...(votes !== undefined && votes !== null && { votes }),
    ...(abstained.length > 0 && { abstained }),
    ...(by !== "" && { by }),
    ...(on !== "" && { on }),
  };
}

/** Undefined where no vote was typed, which is no vote at all; null where a number is missing or is none. */
function votesOf(
  { yes, writtenYes }: Pick<TypedForm, "yes" | "writtenYes">,
  { memberCount, present, ballot }: CouncilHabits,
): CouncilVotes | null | undefined {
  if (yes.trim() === "" && writtenYes.trim() === "") return undefined;
  const [all, there, agree, written] = [memberCount, present, yes, writtenYes].map(countOf);
  if (all === null || there === null || agree === null || written === null) return null;
  if (all === undefined || agree === undefined) return null;
  return {
    members: all,
    yes: agree,
    ...(there !== undefined && { present: there }),
    ...(written !== undefined && { writtenYes: written }),
    ...(ballot !== "" && { ballot }),
  };
}

/** Undefined for nothing typed, null for what is no whole number. */
export function countOf(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return undefined;
  return /^\d{1,4}$/u.test(typed) ? Number(typed) : null;
}

/** An empty day is allowed; one that is typed must be one of the calendar. */
export function isDay(text: string): boolean {
  const typed = text.trim();
  if (typed === "") return true;
  const year = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(typed)?.slice(1);
  const day = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(typed)?.slice(1).reverse();
  const [y = 0, m = 0, d = 0] = (year ?? day ?? []).map(Number);
  return m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
}
