import type { CheckResult, FindingRow, MoneyRow } from "../../../../src/core/domain/check-result";
import type { Entry } from "../../../../src/core/domain/entry";
import { buildSummaryWorkbook } from "../../../../src/core/report/summary";
import type { CellModel, SheetModel, WorkbookModel } from "../../../../src/core/report/workbook-model";
import { buildTotals, findDuplicates } from "../../../../src/core/totals";

type ResultParts = Partial<Omit<CheckResult, "totals">> & { readonly money?: readonly MoneyRow[] };

/** Builds the result of a check over entries, with their totals; a test names only what matters to it. */
export function resultOf(entries: readonly Entry[], parts: ResultParts = {}): CheckResult {
  const given = { period: null, money: [], findings: [], ...parts };
  const duplicates = findDuplicates(given.findings);
  return {
    schema: 1,
    appliedOn: null,
    commune: null,
    settings: {},
    coverage: [],
    files: [],
    verdicts: [],
    decisions: [],
    incomplete: [],
    ...given,
    totals: buildTotals({ entries, money: given.money, period: given.period, duplicates }),
  };
}

export function workbookOf(entries: readonly Entry[], parts?: ResultParts): WorkbookModel {
  return buildSummaryWorkbook({ result: resultOf(entries, parts), entries });
}

export function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}.`);
  return sheet;
}

/** The values of a sheet's rows from left to right, without their places; empty cells as null. */
export function valuesOf(sheet: SheetModel): CellModel["value"][][] {
  return sheet.rows.map(({ cells }) => cells.map(({ value }) => value));
}

/** The first row whose first cell holds a text, from a row on. */
export function rowOf(sheet: SheetModel, label: string, from = 1): number {
  const found = sheet.rows.find(({ row, cells }) => row >= from && cells[0]?.value === label);
  if (found === undefined) throw new Error(`No row ${label}.`);
  return found.row;
}

export function cellAt(sheet: SheetModel, row: number, column: number): CellModel {
  const cell = sheet.rows.find((each) => each.row === row)?.cells.find((each) => each.column === column);
  if (cell === undefined) throw new Error(`No cell in row ${String(row)}, column ${String(column)}.`);
  return cell;
}

export function findingOf(parts: Partial<FindingRow> = {}): FindingRow {
  return {
    code: "required-missing",
    number: "TD101",
    severity: "error",
    at: { file: "hoa-mai.xlsx", sheet: "DS", cell: "C7" },
    params: {},
    text: "Thiếu ngày sinh.",
    fix: "Ghi ngày sinh vào ô C7.",
    ...parts,
  };
}
