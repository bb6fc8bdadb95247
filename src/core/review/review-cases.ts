import type { DecisionSubject, JudgedFact } from "../domain/council";
import type { CheckResult, VerdictRow } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import { awardKey } from "../totals";
import { judgedFacts } from "./judged-facts";
import { identityOf } from "./nominee-keys";
import { subjectKey } from "./subject-key";

/** One award of one nominee, proposed in one row or, said twice, in several. */
export interface ReviewCase {
  readonly key: string;
  readonly subject: DecisionSubject;
  readonly facts: readonly JudgedFact[];
  readonly entries: readonly Entry[];
}

/** Gives a case for each proposed award of each nominee. A nameless row is a case of its place, for no decision can follow it. */
export function reviewCases(
  { verdicts }: Pick<CheckResult, "verdicts">,
  entries: readonly Entry[],
): readonly ReviewCase[] {
  const judged = new Map<string, VerdictRow>(verdicts.map((row) => [awardKey(row.at, row.award), row]));
  const groups = new Map<string, { subject: DecisionSubject; entries: Entry[] }>();
  for (const entry of entries) {
    if (entry.status !== "proposed") continue;
    for (const award of new Set(entry.awards.map((each) => each.award))) {
      const subject = { ...identityOf(entry), award };
      const key = subjectKey(subject) ?? `?${awardKey(entry, award)}`;
      const group = groups.get(key);
      if (group) group.entries.push(entry);
      else groups.set(key, { subject, entries: [entry] });
    }
  }
  return [...groups].map(([key, group]) => ({
    key,
    ...group,
    facts: judgedFacts(
      group.entries,
      group.entries.flatMap((entry) => judged.get(awardKey(entry, group.subject.award)) ?? []),
    ),
  }));
}
