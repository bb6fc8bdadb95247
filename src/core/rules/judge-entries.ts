import type { Entry, EntryAward, JudgeCase, Judgement, Verdict } from "../domain";
import { awardRecord } from "../law";
import type { Settings } from "../law";
import { caseOfEntry } from "./case-of-entry";
import type { Assumed } from "./case-of-entry";
import type { EntryIndex } from "./entry-index";
import { judge } from "./judge";
import type { JudgedAward } from "./judged-award";

export type Judge = (input: JudgeCase) => Judgement;

/** Gives a judge that decides each distinct case once: most rows of a list differ in nothing that the law asks. */
export function createJudge(settings: Settings): Judge {
  const known = new Map<string, Judgement>();
  return (input) => {
    const key = JSON.stringify(input);
    let judgement = known.get(key);
    if (judgement === undefined) {
      judgement = judge(input, settings);
      known.set(key, judgement);
    }
    return judgement;
  };
}

/** Judges one award of a row. */
export function judgeEntryAward(
  entry: Entry,
  award: EntryAward,
  index: EntryIndex,
  assumed: Assumed,
  decide: Judge,
): JudgedAward {
  const { input, isHistoryPartial } = caseOfEntry(entry, award.award, index, assumed);
  const judgement = isHistoryPartial ? judgePartial(input, decide) : decide(input);
  return { entry, award, judgement, verdict: verdictOf(entry, award, judgement) };
}

/**
 * An incomplete history may prove that enough was held, never that too little was: where it does not carry the award,
 * the titles of earlier years are unknown.
 */
function judgePartial(input: JudgeCase, decide: Judge): Judgement {
  const { person, unit } = input;
  if (person?.history === undefined && unit?.history === undefined) return decide(input);
  const judgement = decide(input);
  if (judgement.verdict === "eligible") return judgement;
  return decide({
    ...input,
    ...(person === undefined ? {} : { person: withoutHistory(person) }),
    ...(unit === undefined ? {} : { unit: withoutHistory(unit) }),
  });
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
