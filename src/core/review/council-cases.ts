/** The council's queue: each case with what stands on it, what stood before, and what the check says of its rows. */
import type { CheckResult, FindingRow, VerdictRow } from "../domain/check-result";
import type { DecisionRow, DecisionState } from "../domain/council";
import { cellAddress } from "../domain/cell-address";
import type { Entry } from "../domain/entry";
import { groupBy } from "../domain/group-by";
import type { Place } from "../domain/place";
import { awardKey } from "../totals";
import { canonical } from "./canonical";
import { adoptedFrom } from "./decision-log";
import { createFindingFinder } from "./finding-rows";
import type { ReviewCase } from "./review-cases";
import { subjectKey } from "./subject-key";

export interface CouncilCase extends ReviewCase {
  /** "open": nothing was decided on it. "issued": neither here, but a result list says that the award was given. */
  readonly state: "open" | "issued" | Exclude<DecisionState, "overruled">;
  /** What the result list says, and where. */
  readonly issued: Issued | null;
  readonly head: DecisionRow | null;
  /** Decisions that no longer stand, the first of them first. */
  readonly earlier: readonly DecisionRow[];
  /** Others' decisions on the same ground as the standing one, otherwise: two people decided without knowing of each other. */
  readonly rivals: readonly DecisionRow[];
  readonly findings: readonly FindingRow[];
  readonly verdict: VerdictRow | null;
}

export interface Issued {
  readonly decision: Entry["decision"];
  readonly at: Place;
}

/**
 * Gives the cases in the order of the lists, and after them the decisions whose nominee is not found. `issued` tells what result
 * lists say of the proposals (`findIssued`).
 */
export function councilCases(
  cases: readonly ReviewCase[],
  { decisions, findings, verdicts }: Pick<CheckResult, "decisions" | "findings" | "verdicts">,
  issued: ReadonlyMap<string, Entry> = new Map(),
): readonly CouncilCase[] {
  const headOf = new Map<string, DecisionRow>();
  for (const row of decisions)
    if (row.state === "holds" || row.state === "reopened")
      for (const place of row.at) headOf.set(awardKey(place, row.subject.award), row);
  const findingsOf = createFindingFinder(
    findings,
    cases.flatMap(({ entries }) => entries),
  );
  const verdictOf = new Map(verdicts.map((row) => [awardKey(row.at, row.award), row]));
  const earlierOf = earlierFinder(decisions);
  const known = cases.map((each): CouncilCase => {
    const [first] = each.entries;
    const place = first === undefined ? "" : awardKey(first, each.subject.award);
    const head = headOf.get(place) ?? null;
    const given = issued.get(place);
    const earlier = earlierOf(each, head);
    return {
      ...each,
      state: head === null ? (given === undefined ? "open" : "issued") : stateOf(head),
      issued: given === undefined ? null : issuedBy(given),
      head,
      earlier,
      rivals: earlier.filter((row) => isRival(row, head)),
      findings: each.entries.flatMap((entry) => findingsOf(entry, each.subject.award)),
      verdict: verdictOf.get(place) ?? null,
    };
  });
  return [...known, ...decisions.filter(({ state }) => state === "orphaned").map(orphan(earlierOf))];
}

function stateOf({ state }: DecisionRow): "reopened" | "holds" {
  return state === "reopened" ? state : "holds";
}

function issuedBy({ file, sheet, row, fields, decision }: Entry): Issued {
  const cell = (fields.fullName ?? fields.collectiveName)?.cell ?? cellAddress(row, 1);
  return { decision, at: { file, sheet, cell } };
}

type EarlierFinder = (about: Pick<ReviewCase, "subject">, head: DecisionRow | null) => readonly DecisionRow[];

const orphan =
  (earlierOf: EarlierFinder) =>
  (head: DecisionRow): CouncilCase => ({
    key: `orphan ${head.id}`,
    subject: head.subject,
    facts: head.facts,
    entries: [],
    state: "orphaned",
    issued: null,
    head,
    earlier: earlierOf(head, head),
    rivals: [],
    findings: [],
    verdict: null,
  });

function isRival({ after, decision, subject }: DecisionRow, head: DecisionRow | null): boolean {
  if (head === null || decision.withdrawn === true || after !== head.after) return false;
  const { kind, to = null } = head.decision;
  const isElsewhere =
    decision.adoptedBecause !== undefined && subjectKey(subject) !== subjectKey(head.subject);
  return isElsewhere || decision.kind !== kind || (decision.to ?? null) !== to;
}

/** Lines about the same nominee and award, those that the standing one followed on, and others that bound what it binds. */
function earlierFinder(decisions: readonly DecisionRow[]): EarlierFinder {
  const gone = decisions.filter(({ state }) => state === "overruled");
  const byId = new Map(gone.map((row) => [row.id, row]));
  const bySubject = groupBy(gone, ({ subject }) => subjectKey(subject));
  const byAdopted = groupBy(gone, adoptedFrom);
  return ({ subject }, head) => {
    const chain = new Set<DecisionRow>();
    let row = byId.get(head?.after ?? "");
    for (; row !== undefined && !chain.has(row); row = byId.get(row.after ?? "")) chain.add(row);
    const told = bySubject.get(subjectKey(subject) ?? "") ?? [];
    const bound = byAdopted.get((head === null ? undefined : adoptedFrom(head)) ?? "") ?? [];
    return [...new Set([...chain, ...told, ...bound])].sort(
      (a, b) => a.number - b.number || (a.id < b.id ? -1 : 1),
    );
  };
}

/** Gives the open cases of which the check says the same as of one: same award, same findings, same open conditions. */
export function casesLike(cases: readonly CouncilCase[], one: CouncilCase): readonly CouncilCase[] {
  const notes = notesOf(one);
  if (one.findings.length === 0) return [];
  return cases.filter((each) => each !== one && each.state === "open" && notesOf(each) === notes);
}

function notesOf({ subject, findings, verdict }: CouncilCase): string {
  const said = findings.map(({ code, severity }) => `${severity} ${code}`).sort();
  const law = (verdict?.conditions ?? []).map(({ rule, limb, outcome }) => `${rule}/${limb}=${outcome}`);
  return canonical([subject.award, subject.kind, said, verdict?.verdict ?? null, law.sort()]);
}
