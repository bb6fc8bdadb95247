import type { AwardId, Entry, MoneyAward, MoneyCaseLine } from "../domain";
import type { Settings } from "../law";
import { dueFor, judgeMoney } from "./judge-money";

/** What awards that one nominee gets together are worth, by award. */
export interface Quote {
  readonly lines: ReadonlyMap<AwardId, MoneyCaseLine>;
  /** The awards whose amount rests on a number that was not read in the law itself. */
  readonly doubtful: ReadonlySet<AwardId>;
}

/** Gives what the awards of one nominee's rows are worth; an award in two rows counts once. */
export type QuoteAwards = (rows: readonly Entry[]) => Quote;

/** Gives a function that prices each distinct set of awards once: nominees differ, amounts do not. */
export function createQuoteAwards(settings: Settings): QuoteAwards {
  const known = new Map<string, Quote>();
  return (rows) => {
    const key = keyOf(rows);
    let quote = known.get(key);
    if (quote === undefined) {
      quote = quoteOf(rows, settings);
      known.set(key, quote);
    }
    return quote;
  };
}

function keyOf(rows: readonly Entry[]): string {
  let key = "";
  for (const { kind, governingOn, year, awards } of rows) {
    for (const { award } of awards) key += `${award}|${kind}|${governingOn ?? ""}|${year ?? ""};`;
  }
  return key;
}

function quoteOf(rows: readonly Entry[], settings: Settings): Quote {
  const awards = distinctAwards(rows);
  const priced = judgeMoney({ awards }, settings).lines;
  const lines = new Map<AwardId, MoneyCaseLine>();
  const doubtful = new Set<AwardId>();
  awards.forEach(({ award, kind, decisionDate = null }, at) => {
    const line = priced[at];
    if (line !== undefined) lines.set(award, line);
    if (dueFor(award, kind, decisionDate, settings).warnings.length > 0) doubtful.add(award);
  });
  return { lines, doubtful };
}

function distinctAwards(rows: readonly Entry[]): readonly MoneyAward[] {
  const awards = new Map<AwardId, MoneyAward>();
  for (const { awards: held, kind, governingOn, year } of rows) {
    for (const { award } of held) {
      if (awards.has(award)) continue;
      const schoolYear = year === null ? {} : { schoolYear: year };
      awards.set(award, { award, kind, nominee: "1", decisionDate: governingOn, ...schoolYear });
    }
  }
  return [...awards.values()];
}
