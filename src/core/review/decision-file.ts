/** What a file of decisions holds, before it meets the lists of today. */
import type {
  CouncilDecision,
  CouncilMember,
  DecisionSubject,
  JudgedFact,
  LoggedDecision,
} from "../domain/council";
import { fail, succeed } from "../domain/result";
import type { Result } from "../domain/result";
import { cleanText } from "../text";
import { decisionFileShape } from "./decision-shapes";

/** A fact as a row of Cần xét carries it. */
export interface RecordedFact extends JudgedFact {
  /** Where the value is too long for the row and only its beginning stands: the mark of the whole, by `brief-facts.ts`. */
  readonly mark?: string | undefined;
}

/** What a row of Cần xét carries unseen. */
export interface CaseRecord {
  readonly subject: DecisionSubject;
  readonly facts: readonly RecordedFact[];
  /** The decision that stood in the row when it was written. */
  readonly head?: LoggedDecision;
}

/** The same of what is too long for a cell: the decision stands in Nhật ký. */
export interface ShortRecord {
  readonly subject: DecisionSubject;
  /** Absent where they are those that the decision rests on. */
  readonly facts?: readonly RecordedFact[];
  readonly headId: string;
}

export interface Who {
  readonly name: string;
  readonly school?: string;
  readonly year?: string;
  readonly birthDate?: string;
  readonly award?: string;
}

export interface TypedDecision {
  /** For sentences: "Cần xét!J7", or the file's place. */
  readonly where: string;
  readonly decision: CouncilDecision;
  readonly who: Who;
  /** Absent for a decision that was written by hand from nothing. */
  readonly records?: readonly CaseRecord[];
}

export interface DecisionFile {
  readonly log: readonly LoggedDecision[];
  readonly typed: readonly TypedDecision[];
  readonly members: readonly CouncilMember[];
  /** Rows of Cần xét, as Excel shows them, whose answer was understood. */
  readonly answeredRows?: readonly number[];
  /** Sentences about what could not be taken, was lost, or was restored. */
  readonly problems: readonly string[];
}

/** Takes a file of decisions or a kept result (JSON); the failure names the first place that does not fit. */
export function parseDecisionFile(json: unknown): Result<DecisionFile, string> {
  const parsed = decisionFileShape.safeParse(json);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return fail(first === undefined ? "?" : `${first.path.join(".") || "."}: ${first.message}`);
  }
  const log: LoggedDecision[] = [];
  const typed: TypedDecision[] = [];
  for (const [at, each] of parsed.data.decisions.entries()) {
    if ("id" in each) log.push(each as LoggedDecision);
    else
      typed.push({
        ...each,
        decision: cleaned(each.decision),
        where: `decisions[${String(at)}]`,
      } as TypedDecision);
  }
  return succeed({ log, typed, members: (parsed.data.members ?? []) as CouncilMember[], problems: [] });
}

/** As a sheet gives it back, so that a decision read again is the same. */
function cleaned<T extends { reason: string }>(decision: T): T {
  return { ...decision, reason: cleanText(decision.reason) };
}
