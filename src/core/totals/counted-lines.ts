import type { CheckResult } from "../domain/check-result";
import type { Entry } from "../domain/entry";
import type { AwardLine } from "./award-line";
import { findDuplicates } from "./find-duplicates";
import { listAwardLines } from "./list-award-lines";

/** Lists the award lines that the figures of a result count, by file, sheet and row. */
export function countedLines(result: CheckResult, entries: readonly Entry[]): AwardLine[] {
  const { money, period, findings } = result;
  const lines = listAwardLines({ entries, money, period, duplicates: findDuplicates(findings) });
  return lines.filter(({ counted }) => counted);
}
