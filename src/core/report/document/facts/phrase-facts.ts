/** Figures said roughly, as reports like to, in words that stay true. */
import { sayPhrase } from "../../../messages/report-document-phrases";
import type { ReportFact } from "../fact";
import type { ReportMaterial } from "../report-material";
import { sayAtLeast, sayRoughly } from "../rough-phrase";
import { scopeKey, statuses } from "./scope";

const measures = ["collectives", "individuals", "moneyVnd"] as const;
export type PhraseMeasure = (typeof measures)[number];

/** The key of a figure of the period said roughly. */
export function phraseKey(status: (typeof statuses)[number], measure: PhraseMeasure): string {
  return `period.${status}.${measure}.rough`;
}

/** The key of what every year of the period has, said roughly. */
export function everyYearKey(status: (typeof statuses)[number], measure: PhraseMeasure): string {
  return `every-year.${status}.${measure}.rough`;
}

export function phraseFacts({ years, result }: ReportMaterial, facts: readonly ReportFact[]): ReportFact[] {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  const known = years.filter((year) => year !== null);
  return statuses.flatMap((status) =>
    measures.flatMap((measure) => {
      const whole = byKey.get(`${scopeKey(status)}.${measure}`);
      const ofYears = known.map((year) => byKey.get(`${scopeKey(status, year)}.${measure}`));
      const unknownMoney = byKey.get(`${scopeKey(status)}.money-unknown`)?.value;
      // What is still unread or unknown can only add to a figure, so "gần N" could turn out false.
      const mayGrow = result.incomplete.length > 0 || (measure === "moneyVnd" && unknownMoney !== 0);
      const say = mayGrow ? atLeastFact : roughFact;
      const least = leastOf(ofYears.filter((fact) => fact !== undefined));
      return [
        ...(whole ? [say(phraseKey(status, measure), whole)] : []),
        ...(whole && least
          ? [{ ...atLeastFact(everyYearKey(status, measure), least), rows: whole.rows }]
          : []),
      ];
    }),
  );
}

/** What is true of the year with the least is true of every year; one year alone is no rule, and none counts nothing. */
function leastOf(facts: readonly ReportFact[]): ReportFact | undefined {
  const [least] = facts.toSorted((a, b) => Number(a.value) - Number(b.value));
  return facts.length < 2 || least?.value === 0 ? undefined : least;
}

function roughFact(key: string, exact: ReportFact): ReportFact {
  const isMoney = exact.filter.measure === "moneyVnd";
  const { exactness, bound } = sayRoughly(Number(exact.value), isMoney ? 1_000_000 : 1);
  return { ...exact, key, exactness, text: sayPhrase(exactness, bound, isMoney), exactKey: exact.key };
}

function atLeastFact(key: string, exact: ReportFact): ReportFact {
  const isMoney = exact.filter.measure === "moneyVnd";
  const { exactness, bound } = sayAtLeast(Number(exact.value), isMoney ? 1_000_000 : 1);
  const text = sayPhrase(exactness === "exact" ? "from" : exactness, bound, isMoney);
  return { ...exact, key, exactness, text, exactKey: exact.key };
}
