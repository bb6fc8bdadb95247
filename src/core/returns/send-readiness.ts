/** What a school has open before it sends its own lists. */
import type { Checked } from "../check";
import type { AwardId } from "../domain/award";
import type { Condition, Verdict } from "../domain/judgement";

export type SendState = "nothing-read" | "incomplete" | "errors-open" | "queries-open" | "ready";

export interface CollectiveStanding {
  readonly name: string | null;
  readonly award: AwardId;
  readonly verdict: Verdict;
  /** The conditions that are not met or not known, each with the facts that are known. */
  readonly open: readonly Condition[];
  /** The condition on the share of Lao động tiên tiến, where the award has one and the check kept its trace. */
  readonly share: Condition | null;
}

export interface SendReadiness {
  readonly state: SendState;
  readonly rows: number;
  readonly errors: number;
  readonly queries: number;
  readonly collectives: readonly CollectiveStanding[];
}

/** `checked` holds the school's own lists only. A run that is incomplete is never ready. */
export function sendReadiness({ result, entries }: Checked): SendReadiness {
  const count = (severity: "error" | "query"): number =>
    result.findings.filter((finding) => finding.severity === severity).length;
  const [errors, queries] = [count("error"), count("query")];
  const state =
    result.incomplete.length > 0
      ? "incomplete"
      : entries.length === 0
        ? "nothing-read"
        : errors > 0
          ? "errors-open"
          : queries > 0
            ? "queries-open"
            : "ready";
  return { state, rows: entries.length, errors, queries, collectives: collectivesOf({ result, entries }) };
}

function collectivesOf({ result, entries }: Checked): readonly CollectiveStanding[] {
  const collectives = new Map(
    entries
      .filter(({ kind }) => kind === "collective")
      .map((entry) => [keyOf(entry.file, entry.sheet, entry.row), entry.name]),
  );
  return result.verdicts.flatMap(({ at, award, verdict, conditions }) => {
    const name = collectives.get(keyOf(at.file, at.sheet, at.row));
    if (name === undefined) return [];
    const open = conditions.filter(({ outcome }) => outcome === "not-met" || outcome === "unknown");
    const share = conditions.find(({ limb }) => limb === "ldtt-share") ?? null;
    return [{ name, award, verdict, open, share }];
  });
}

const keyOf = (file: string, sheet: string, row: number): string => JSON.stringify([file, sheet, row]);
