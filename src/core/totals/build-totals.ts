import type { Totals } from "../domain/check-result";
import { buildCells } from "./build-cells";
import { buildGroups } from "./build-groups";
import { listAwardLines } from "./list-award-lines";
import type { TotalsInput } from "./list-award-lines";

/**
 * Counts awards and money, each figure with the rows that make it.
 *
 * Cells, years and schools hold everything; `period` holds what `isInPeriod` puts inside. `count` counts awards, `distinctNominees`
 * people and units, proposed and decided apart. Money is what the law owes where that is known, else what the workbook records.
 * The order of the entries does not matter.
 */
export function buildTotals(input: TotalsInput): Totals {
  const lines = listAwardLines(input).filter(({ counted }) => counted);
  const inPeriod = lines.filter((line) => line.inPeriod);
  return {
    cells: buildCells(lines),
    byYear: buildGroups(lines, "year"),
    bySchool: buildGroups(lines, "school"),
    period: buildGroups(inPeriod, "period"),
  };
}
