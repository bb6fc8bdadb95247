import { readFileSync } from "node:fs";
import path from "node:path";
import { check, readWorkbook } from "../../../src/core";
import { readWorkbookFile } from "../../../src/adapters/xlsx/read-workbook-file";
import { buildSummaryWorkbook } from "../../../src/core";
import type { WorkbookModel } from "../../../src/core";
import { Evaluator } from "../../report/summary/support/evaluate";
import type { Workbook } from "../../host/excel/workbook";

const folder = path.resolve(__dirname, "../../../assets/samples");

/** The summary of two sample files, as the pane would write it. */
export async function sampleModel(names: readonly string[]): Promise<WorkbookModel> {
  const readings = await Promise.all(
    names.map(async (name) => {
      const result = await readWorkbookFile(new Uint8Array(readFileSync(path.join(folder, name))), name);
      if (!result.ok) throw new Error(result.failure.detail);
      return readWorkbook(result.value);
    }),
  );
  const { result, entries } = check({
    readings,
    appliedOn: "2025-06-30",
    commune: "xã Tân Lập",
    period: null,
  });
  return buildSummaryWorkbook({ result, entries, readings });
}

/** Lets the simulated Excel calculate our formulas as the model's own evaluator does. */
export function calculateWith(workbook: Workbook, model: WorkbookModel): void {
  const evaluator = new Evaluator(model);
  workbook.calculate = (formula, sheet) => {
    const link = /^=HYPERLINK\(".*","((?:[^"]|"")*)"\)$/s.exec(formula);
    if (link) return (link[1] ?? "").replaceAll('""', '"');
    return evaluator.evaluate(formula.slice(1), sheet) ?? 0;
  };
}

/** Values of a sheet's own columns, for comparing two states. */
export function contentOf(workbook: Workbook, name: string, columns = 40): string {
  const { grid } = workbook.sheet(name);
  const used = grid.usedArea({ row: 0, column: 0, height: 100_000, width: columns }, true);
  if (!used) return "";
  const lines: string[] = [];
  for (let row = 0; row < used.row + used.height; row++) {
    const cells = Array.from({ length: columns }, (_, column) => grid.peek(row, column));
    lines.push(cells.map(({ value, formula }) => String(formula ?? value)).join("\t"));
  }
  return lines.join("\n");
}
