import { firstDayOf, firstYearOf } from "../../domain";
import type { AwardId, Entry, LegalDate, MoneyAward, MoneyCaseLine, SchoolYear } from "../../domain";
import { previousTitlesAsked } from "../../law";
import type { Settings } from "../../law";
import { dueFor, judgeMoney } from "./judge-money";
import type { Due } from "./judge-money";
import { createMemo } from "../cells/memo";

/** What awards that one nominee gets for one year are worth, each by the day of its own decision. */
export interface Quote {
  /** By `quoteKey`. */
  readonly lines: ReadonlyMap<string, MoneyCaseLine>;
  /** The line of a single award, where there is one alone. */
  readonly only: MoneyCaseLine | undefined;
  /** The awards whose amount rests on a number that was not read in the law itself. */
  readonly doubtful: ReadonlySet<AwardId>;
}

/** Names an award decided on a day within a quote. */
export function quoteKey(award: AwardId, governingOn: LegalDate | null): string {
  return `${award}|${governingOn ?? ""}`;
}

/** Gives what the awards of one nominee's rows are worth; an award in two rows counts once. */
export type QuoteAwards = (rows: readonly Entry[]) => Quote;

/** Gives a function that prices each distinct set of awards once: nominees differ, amounts do not. */
export function createQuoteAwards(settings: Settings): QuoteAwards {
  const ofOne = createMemo<Quote>();
  const ofSeveral = new Map<string, Quote>();
  return (rows) => {
    const [row, second] = rows;
    const award = row?.awards.length === 1 ? row.awards[0]?.award : undefined;
    if (row !== undefined && second === undefined && award !== undefined)
      return ofOne(award, row.governingOn, row.year, row.kind, () => quoteOf(rows, settings));
    const key = keyOf(rows);
    let quote = ofSeveral.get(key);
    if (quote === undefined) ofSeveral.set(key, (quote = quoteOf(rows, settings)));
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
  const quoted = distinctAwards(rows);
  const weighed = judgeMoney({ awards: quoted.map(([, award]) => award) }, settings).lines;
  const lines = new Map<string, MoneyCaseLine>();
  const doubtful = new Set<AwardId>();
  const byAward = new Map<AwardId, MoneyCaseLine>();
  quoted.forEach(([, { award }], at) => {
    const line = weighed[at];
    if (line !== undefined) byAward.set(award, line);
  });
  for (const { awards, kind, governingOn } of rows) {
    for (const { award } of awards) {
      const line = byAward.get(award);
      const due = dueFor(award, kind, governingOn, settings);
      if (due.warnings.length > 0) doubtful.add(award);
      if (line !== undefined) lines.set(quoteKey(award, governingOn), pricedLike(line, due));
    }
  }
  const [only, second] = lines.values();
  return { lines, only: second === undefined ? only : undefined, doubtful };
}

/** A second row of the same award is paid as the first is, at the amount of its own day. */
function pricedLike(line: MoneyCaseLine, due: Due): MoneyCaseLine {
  if (line.dueVnd === due.dueVnd && line.baseSalaryVnd === due.baseSalaryVnd) return line;
  const { coefficient, baseSalaryVnd, dueVnd, rule } = due;
  return { ...line, coefficient, baseSalaryVnd, dueVnd, rule };
}

function distinctAwards(rows: readonly Entry[]): readonly (readonly [AwardId, MoneyAward])[] {
  const awards = new Map<AwardId, MoneyAward>();
  for (const { awards: held, kind, governingOn, year } of rows) {
    for (const { award } of held) {
      if (awards.has(award)) continue;
      const period = periodOf(award, year, governingOn);
      awards.set(award, { award, kind, nominee: "1", decisionDate: governingOn, ...period });
    }
  }
  return [...awards];
}

/** A title that builds on titles of several years is won over all of them; any other over its own school year. */
function periodOf(
  award: AwardId,
  year: SchoolYear | null,
  on: LegalDate | null,
): Pick<MoneyAward, "schoolYear" | "period"> {
  const first = year === null ? undefined : firstYearOf(year);
  if (year === null || first === undefined) return {};
  const asked = on === null ? undefined : previousTitlesAsked(award, firstDayOf(on));
  if (asked === undefined) return { schoolYear: year };
  const years = asked.times * asked.yearsApart;
  return { period: { from: `${String(first - years + 1)}-09`, to: `${String(first + 1)}-05` } };
}
