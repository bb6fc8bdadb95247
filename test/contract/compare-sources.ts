/** What two sources of one workbook must agree on: everything that a clerk is told of it. */
import { check, readWorkbook } from "../../src/core";
import type { Entry, WorkbookSnapshot } from "../../src/core";

export interface Told {
  readonly entries: readonly string[];
  readonly findings: readonly string[];
  readonly verdicts: readonly string[];
  readonly totals: readonly string[];
  readonly incomplete: readonly string[];
}

/** Checks workbooks as a commune would, on one governing date; each thing told is a line, so that a difference is short. */
export function tell(snapshots: readonly WorkbookSnapshot[]): Told {
  const { result, entries } = check({
    readings: snapshots.map((snapshot) => readWorkbook(snapshot)),
    appliedOn: "2025-06-30",
    commune: null,
    period: null,
  });
  return {
    entries: entries.map(entryLine),
    findings: result.findings.map((finding) => JSON.stringify(finding)),
    verdicts: result.verdicts.map((verdict) => JSON.stringify(verdict)),
    totals: Object.entries(result.totals).map((total) => JSON.stringify(total)),
    incomplete: result.incomplete.map((reason) => JSON.stringify(reason)),
  };
}

/** An entry without its list's reading, which all entries of the list share. */
function entryLine({ list, ...entry }: Entry): string {
  const { sheet, kind, school, year } = list;
  return JSON.stringify({ ...entry, list: { sheet, kind, school, year } });
}

/** Gives the first lines that only one of two sources tells, by part. */
export function differences(left: Told, right: Told): readonly string[] {
  return (Object.keys(left) as (keyof Told)[]).flatMap((part) => {
    const [mine, theirs] = [new Set(left[part]), new Set(right[part])];
    const lines = [
      ...left[part].filter((line) => !theirs.has(line)).map((line) => `only first: ${part} ${line}`),
      ...right[part].filter((line) => !mine.has(line)).map((line) => `only second: ${part} ${line}`),
    ];
    return lines.length === 0 && left[part].join() !== right[part].join()
      ? [`${part} in another order`]
      : lines;
  });
}
