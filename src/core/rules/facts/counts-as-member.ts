import { firstDayOf, wholeMonthsBetween } from "../../domain";
import type { Entry } from "../../domain";
import type { Settings } from "../../law";
import { foldedWords } from "../cells/folded-words";
import { knownValue } from "../cells/known-value";
import { rawText } from "../cells/raw-text";

export type DenominatorPolicy = Settings["denominatorPolicy"];

const monthsAsked = 6;

/**
 * Tells whether a row of the roster is a member by the commune's way of counting; the law does not say who is one.
 *
 * Only what the row says leaves somebody out: an empty cell of recruitment or leave does not.
 */
export function countsAsMember(entry: Entry, policy: DenominatorPolicy): boolean {
  switch (policy) {
    case "all":
    case "include-contract-staff":
      return true;
    case "classified-only":
      return knownValue(entry, "rating") !== undefined;
    case "exclude-under-six-months":
      return !isNewcomer(entry);
    case "exclude-long-study-leave":
      return !(["note", "position"] as const).some((field) =>
        /\bdi hoc\b/u.test(foldedWords(rawText(entry, field))),
      );
  }
}

/** Counted to the end of the school year's lessons, 31 May; a bare month or year of recruitment as its first day. */
function isNewcomer(entry: Entry): boolean {
  const recruitedOn = knownValue(entry, "recruitedOn");
  if (recruitedOn === undefined || entry.year === null) return false;
  return wholeMonthsBetween(firstDayOf(recruitedOn), `${entry.year.slice(-4)}-05-31`) < monthsAsked;
}
