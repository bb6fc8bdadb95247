import { factWords } from "../../messages/fact-words";
import { columnLabels, statusInText } from "../../messages/report-document-labels";
import { wordsVi } from "../../messages/words-vi";
import type { ReportFact } from "./fact";

/** Says in Vietnamese what a figure is about, so that a clerk can choose it from a list. */
export function nameFact({ filter, exactness }: ReportFact): string {
  const { measure, of, kind, awards, school, year, level, status, recipient } = filter;
  const nominee = kind === undefined ? factWords.things[of] : wordsVi.nominee(kind);
  const parts = [
    `${factWords.measures[measure]} ${nominee}`,
    ...(exactness === "exact" ? [] : [factWords.rounded]),
    ...(awards === undefined || awards.length === 0 ? [] : [wordsVi.awards(awards)]),
    ...(recipient === undefined ? [] : [factWords.recipients[recipient]]),
    ...(level === undefined || level === null ? [] : [wordsVi.level(level)]),
    ...(school === undefined ? [] : [school ?? columnLabels.unknownSchool]),
    year === undefined ? columnLabels.wholePeriod : (year ?? columnLabels.unknownYear),
    ...(status === undefined ? [] : [statusInText[status]]),
  ];
  return parts.join(", ");
}
