/** What must hold of every workbook, however wild: the first broken promise is told in words. */
import { check, readWorkbook } from "../../src/core";
import type { Checked, CheckResult, WorkbookSnapshot } from "../../src/core";
import { findCoverFaults } from "../intake/region-cover";

/** Freezes a value and all that it holds, so that a change of the input throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** Checks a workbook and gives what is wrong with the answer; an empty list where every promise is kept. */
export function brokenPromises(workbook: WorkbookSnapshot): readonly string[] {
  const snapshot = deepFreeze(workbook);
  const { faults, checked } = checkOnce(snapshot);
  const again = JSON.stringify(checkOnce(snapshot).checked.result);
  return [
    ...faults,
    ...(JSON.stringify(checked.result) === again ? [] : ["a second check gives another result"]),
    ...checked.result.incomplete.map(({ code, rule }) => `incomplete: ${code} ${rule ?? ""}`),
    ...sumFaults(checked.result),
    ...placeFaults(checked.result, snapshot),
  ];
}

function checkOnce(snapshot: WorkbookSnapshot): {
  readonly faults: readonly string[];
  readonly checked: Checked;
} {
  const reading = readWorkbook(snapshot);
  const checked = check({
    readings: [reading],
    appliedOn: "2025-08-20",
    commune: null,
    period: { type: "school", from: 2020, to: 2025 },
    trace: true,
  });
  return { faults: findCoverFaults(snapshot, reading), checked };
}

/** Counts and money of the cells are those of the groups, by status. */
function sumFaults({ totals }: CheckResult): readonly string[] {
  return (["proposed", "decided"] as const).flatMap((status) => {
    const cells = totals.cells.filter((cell) => cell.status === status);
    const money = cells.reduce((sum, cell) => sum + cell.moneyVnd, 0);
    return (["byYear", "bySchool"] as const).flatMap((by) => {
      const groups = totals[by].filter((group) => group.status === status);
      const grouped = groups.reduce((sum, group) => sum + group.moneyVnd, 0);
      const people = groups.reduce(
        (sum, group) =>
          sum + group.collectives + group.individuals + (group.households ?? 0) + (group.recognitions ?? 0),
        0,
      );
      const counted = cells.reduce((sum, cell) => sum + cell.count, 0);
      return [
        ...(grouped === money ? [] : [`${by} ${status}: ${String(grouped)} đồng, cells ${String(money)}`]),
        ...(people === counted
          ? []
          : [`${by} ${status}: ${String(people)} awards, cells ${String(counted)}`]),
      ];
    });
  });
}

/** A finding names a sheet and a cell that can be gone to, and its sentences have no hole. */
function placeFaults({ findings }: CheckResult, { sheets }: WorkbookSnapshot): readonly string[] {
  const names = new Set(sheets.map(({ name }) => name));
  return findings.flatMap(({ code, at, text, fix }) => [
    ...(at.sheet === undefined || names.has(at.sheet) ? [] : [`${code}: no sheet "${at.sheet}"`]),
    ...(at.cell === undefined || /^[A-Z]{1,3}[1-9]\d{0,6}$/u.test(at.cell)
      ? []
      : [`${code}: cell "${at.cell}"`]),
    ...(text === "" || fix === "" || /\bundefined\b|\[object/u.test(text.replace(/“[^”]*”/gu, ""))
      ? [`${code}: sentence "${text}"`]
      : []),
  ]);
}
