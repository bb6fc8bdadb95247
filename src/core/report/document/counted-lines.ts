import { awardKey, listAwardLines } from "../../totals";
import type { AwardLine } from "../../totals";
import type { ReportInput } from "./report-input";

/**
 * Lists the award lines that the result's own totals count, so that the report and the summary never differ.
 *
 * Which lines are repetitions was decided when the totals were made; their rows say so.
 */
export function countedLines({ result, entries }: ReportInput): AwardLine[] {
  const counted = countedKeys(result.totals);
  const input = { entries, money: result.money, period: result.period };
  const keys = entries.flatMap((entry) => entry.awards.map(({ award }) => awardKey(entry, award)));
  const duplicates = new Set(keys.filter((key) => !counted.has(key)));
  return listAwardLines({ ...input, duplicates }).filter((line) => line.counted);
}

function countedKeys({ cells }: ReportInput["result"]["totals"]): Set<string> {
  const keys = new Set<string>();
  for (const { award, rows } of cells) {
    for (const { file, sheet, rows: runs } of rows) {
      for (const row of rowsOf(runs)) keys.add(awardKey({ file, sheet, row }, award));
    }
  }
  return keys;
}

/** Reads runs of rows: "7-9,15" is 7, 8, 9 and 15. */
function rowsOf(runs: string): number[] {
  return runs.split(",").flatMap((run) => {
    const [from = 0, to = from] = run.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
