/** The judging engine: one case of an award before the law in force. */
import type { Judgement, JudgeCase, LegalDate } from "../domain";
import { boundariesOfFamilies, defaultSettings, modelledFrom } from "../law";
import type { Family, Settings } from "../law";
import { windowsOf } from "./judging/day-window";
import { governingDate } from "./judging/governing-date";
import { familiesOf, judgeWindow } from "./judge-window";
import { mergeWindows } from "./judging/merge-windows";
import { overriddenSettings } from "./judging/overridden-settings";
import { findSubject } from "./judging/subject";

export { parseJudgeCases } from "./judging/parse-judge-cases";

const fullDay = 10;

/**
 * Judges one case.
 *
 * The order is fixed: on-hold, else ineligible if a necessary limb is not met, else needs-review if an unknown could change
 * the result, else eligible. What the case does not say is unknown, not false.
 *
 * @throws {Error} When the case's own settings are wrong; `parseJudgeCases` refuses those with a sentence.
 */
export function judge(input: JudgeCase, settings: Settings = defaultSettings): Judgement {
  const own = overriddenSettings(settings, input.settings);
  const subject = findSubject(input);
  const date = governingDate(input, subject.award, own);
  if (date?.length === fullDay) return judgeWindow(input, subject, { from: date, to: date }, own);
  const windows = windowsOf(date, boundaries(familiesOf(subject, input)), modelledFrom);
  return mergeWindows(
    windows.map((window) => judgeWindow(input, subject, window, own)),
    date,
  );
}

const boundariesByFamilies = new Map<string, readonly LegalDate[]>();

function boundaries(families: readonly Family[]): readonly LegalDate[] {
  const key = families.join("|");
  let days = boundariesByFamilies.get(key);
  if (days === undefined) {
    days = boundariesOfFamilies(families);
    boundariesByFamilies.set(key, days);
  }
  return days;
}
