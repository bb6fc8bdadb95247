import type { Condition, Entry, EntryAward, Judgement, Verdict } from "../domain";
import { assumedFacts, awardRecord } from "../law";
import type { Settings } from "../law";
import { buildCase, draftCase } from "./facts/case-of-entry";
import type { EntryCase } from "./facts/case-of-entry";
import type { EntryIndex } from "./lookup/entry-index";
import { judge } from "./judge";
import type { JudgedAward } from "./judged-award";
import { createMemo } from "./cells/memo";

/** Judges one award of a row. */
export type JudgeEntryAward = (entry: Entry, award: EntryAward) => JudgedAward;

/** Gives a judge that decides each distinct case once: most rows of a list differ in nothing that the law asks. */
export function createJudge(index: EntryIndex, settings: Settings): JudgeEntryAward {
  const memo = createMemo<Judgement>();
  const { denominatorPolicy } = settings;
  const assumed = { ...assumedFacts(settings), denominatorPolicy };
  return (entry, award) => {
    const draft = draftCase(entry, award.award, index, assumed);
    const { decisionDate, schoolYear, rest } = draft;
    const judgement = memo(award.award, decisionDate, schoolYear, rest, () =>
      judgeCase(buildCase(entry, draft, assumed), settings),
    );
    return { entry, award, judgement, verdict: verdictOf(entry, award, judgement) };
  };
}

/**
 * An incomplete history may prove that enough was held, never that too little was: where it does not carry the award,
 * the titles of earlier years are unknown.
 */
function judgeCase({ input, isHistoryPartial }: EntryCase, settings: Settings): Judgement {
  const judgement = judge(input, settings);
  const { person, unit } = input;
  const hasHistory = person?.history !== undefined || unit?.history !== undefined;
  if (!isHistoryPartial || !hasHistory || isCarried(judgement)) return judgement;
  const rest = {
    ...input,
    ...(person === undefined ? {} : { person: withoutHistory(person) }),
    ...(unit === undefined ? {} : { unit: withoutHistory(unit) }),
  };
  return judge(rest, settings);
}

/** What was held is enough, whatever else is still open. */
function isCarried({ verdict, conditions }: Judgement): boolean {
  const asksHistory = ({ facts }: Condition): boolean => facts.some(({ name }) => name.endsWith(".history"));
  return (
    verdict === "eligible" ||
    (conditions.some(asksHistory) &&
      conditions.every((condition) => condition.outcome === "met" || !asksHistory(condition)))
  );
}

function withoutHistory<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== "history")) as T;
}

/** What is decided is not refused by a check, only looked at; an award of another kind of nominee cannot be judged. */
function verdictOf(entry: Entry, { award }: EntryAward, { verdict }: Judgement): Verdict {
  if (awardRecord(award)?.nominees.includes(entry.kind) === false) return "needs-review";
  if (entry.status === "proposed") return verdict;
  return verdict === "eligible" ? "eligible" : "needs-review";
}
