/** Puts the council's decisions beside a check: which hold, which were reopened, and what is decided in the totals. */
import type { Checked } from "../check";
import type { CouncilMember, DecisionRow, LoggedDecision, VoteOutcome } from "../domain/council";
import type { IncompleteReason, MoneyRow } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import { rowPlaceOf } from "../domain/place";
import { defaultSettings } from "../law";
import type { Settings } from "../law";
import { buildEntryIndex, priceEntries } from "../rules";
import { buildTotals, findDuplicates } from "../totals";
import { assessVotes } from "./assess-votes";
import { replayLog } from "./decision-log";
import { mustAbstain } from "./must-abstain";
import { placeDecisions } from "./place-decisions";
import type { PlacedDecision } from "./place-decisions";
import { reviewCases } from "./review-cases";

/**
 * Gives the check with `decisions`, and with what was kept or lowered counted as decided beside what is proposed. A decision
 * counts while it holds and its votes allow it; a reopened one waits for the council.
 * @param members the council, for who must not have voted where the decision does not say
 */
export function applyDecisions(
  checked: Checked,
  log: readonly LoggedDecision[],
  settings: Settings = defaultSettings,
  members: readonly CouncilMember[] = [],
): Checked {
  if (log.length === 0) return checked;
  const { result, entries } = checked;
  const { lines, heads } = replayLog(log);
  const standingLines = new Set(heads);
  const placed = placeDecisions(heads, reviewCases(result, entries));
  const standing = placed.map((each) => decisionRow(each, settings, members));
  const decided = mergeAwards(
    placed.flatMap((each, at) => (standing[at]?.counts === true ? decidedEntry(each) : [])),
  );
  const decisions = [...standing, ...lines.filter((line) => !standingLines.has(line)).map(replacedRow)];
  const incomplete: IncompleteReason[] = [...result.incomplete];
  const money = [...result.money, ...moneyOf(decided, settings, incomplete)];
  const all = [...entries, ...decided];
  const duplicates = findDuplicates(result.findings);
  const totals = buildTotals({ entries: all, money, period: result.period, duplicates });
  return { result: { ...result, money, totals, decisions, incomplete }, entries: all };
}

/** A decision that another took the place of is kept and counts for nothing. */
function replacedRow(logged: LoggedDecision): DecisionRow {
  return { ...logged, state: "overruled", at: [], changes: [], candidates: [], vote: null, counts: false };
}

function decisionRow(
  { logged, state, found, changes, candidates }: PlacedDecision,
  settings: Settings,
  members: readonly CouncilMember[],
): DecisionRow {
  const { votes, kind, to, abstained = mustAbstain(members, logged.subject) } = logged.decision;
  const award = to ?? logged.subject.award;
  const day = found?.entries[0]?.governingOn ?? null;
  const vote = votes === undefined ? null : assessVotes(award, day, votes, settings, abstained.length);
  const isDecided = kind === "keep" || (kind === "lower" && to !== undefined);
  return {
    ...logged,
    state,
    at: (found?.entries ?? []).map(rowPlaceOf),
    changes,
    candidates: candidates.flatMap((each) => each.entries.map(rowPlaceOf)),
    vote,
    counts: isDecided && state === "holds" && allows(vote),
  };
}

/** Where law and commune set no share, the council's word stands; numbers that cannot be right, or too few yet, do not count. */
function allows(vote: VoteOutcome | null): boolean {
  if (vote === null || vote.outcome === "reached") return true;
  return vote.outcome === "unclear" && vote.problems.length === 0 && vote.needed === null;
}

/** The first row stands for a nominee who is named twice. */
function decidedEntry({ logged, found }: PlacedDecision): readonly Entry[] {
  const entry = found?.entries[0];
  if (entry === undefined) return [];
  const { subject, decision } = logged;
  const proposed = entry.awards.find(({ award }) => award === subject.award);
  const cell = proposed?.cell ?? entry.awards[0]?.cell ?? `A${String(entry.row)}`;
  return [
    { ...entry, status: "decided", byCouncil: true, awards: [{ award: decision.to ?? subject.award, cell }] },
  ];
}

/** Awards that the council gave to one row stand in one entry, each once, so that money weighs them together. */
function mergeAwards(decided: readonly Entry[]): readonly Entry[] {
  const rows = new Map<string, Entry>();
  for (const entry of decided) {
    const key = JSON.stringify([entry.file, entry.sheet, entry.row, entry.name]);
    const known = rows.get(key);
    const awards = [...(known?.awards ?? []), ...entry.awards];
    rows.set(key, { ...entry, awards: [...new Map(awards.map((each) => [each.award, each])).values()] });
  }
  return [...rows.values()];
}

function moneyOf(
  decided: readonly Entry[],
  settings: Settings,
  incomplete: IncompleteReason[],
): readonly MoneyRow[] {
  const priced = priceEntries(buildEntryIndex(decided, []), settings, incomplete);
  return priced.flatMap(({ lines }) =>
    lines.map((line) => ({ ...line, at: { ...line.at, byCouncil: true } })),
  );
}
