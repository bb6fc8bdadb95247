/**
 * What the simulated Excel answers for the odd cells that schools' workbooks have, as a table written by hand.
 * Uncalibrated: taken from documentation and reports, not from a recording of a real Excel.
 */
import { createExcelWorkbookSource } from "../../../src/adapters/excel/excel-workbook-source";
import type { CellState } from "./cell-state";
import { openBlank } from "../open-excel";

interface Answer {
  readonly name: string;
  readonly cell: Partial<CellState>;
  readonly value: unknown;
  readonly type: string;
  readonly text: string;
  readonly formula?: unknown;
}

const answers: readonly Answer[] = [
  { name: "blank", cell: {}, value: "", type: "Empty", text: "" },
  {
    name: "formula that gives a blank",
    cell: { formula: '=""' },
    value: "",
    type: "String",
    text: "",
    formula: '=""',
  },
  { name: "error", cell: { error: "#N/A" }, value: "#N/A", type: "Error", text: "#N/A" },
  {
    name: "error of a formula",
    cell: { error: "#REF!", formula: "=#REF!" },
    value: "#REF!",
    type: "Error",
    text: "#REF!",
    formula: "=#REF!",
  },
  {
    name: "date",
    cell: { value: 45_657, numberFormat: "dd/mm/yyyy" },
    value: 45_657,
    type: "Double",
    text: "31/12/2024",
  },
  {
    name: "short date of the country",
    cell: { value: 45_657, numberFormat: "m/d/yyyy" },
    value: 45_657,
    type: "Double",
    text: "12/31/2024",
  },
  {
    name: "share",
    cell: { value: 0.155, numberFormat: "0.0%" },
    value: 0.155,
    type: "Double",
    text: "15,5%",
  },
  {
    name: "thousands",
    cell: { value: 1_490_000, numberFormat: "#,##0" },
    value: 1_490_000,
    type: "Double",
    text: "1.490.000",
  },
  { name: "decimals", cell: { value: 2.5 }, value: 2.5, type: "Double", text: "2,5" },
  {
    name: "number typed as text",
    cell: { value: "001203000123", numberFormat: "@" },
    value: "001203000123",
    type: "String",
    text: "001203000123",
  },
  { name: "truth", cell: { value: true }, value: true, type: "Boolean", text: "TRUE" },
  {
    name: "decomposed letters",
    cell: { value: "Nguye\u0302\u0303n" },
    value: "Nguye\u0302\u0303n",
    type: "String",
    text: "Nguye\u0302\u0303n",
  },
  {
    name: "rich text of two fonts",
    cell: { value: "M¹c Thị", fontName: null },
    value: "M¹c Thị",
    type: "String",
    text: "M¹c Thị",
  },
];

it.each(answers)("$name", async ({ cell, value, type, text, formula }) => {
  const { workbook } = openBlank("1.9");
  Object.assign(workbook.sheet("Sheet1").grid.cell(2, 1), cell);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("B3")
      .load("values,valueTypes,text,formulas");
    await context.sync();
    expect([range.values, range.valueTypes, range.text, range.formulas]).toEqual([
      [[value]],
      [[type]],
      [[text]],
      [[formula ?? value]],
    ]);
  });
});

it("only the first cell of a merge takes a value, and hidden rows are read like others", async () => {
  const { workbook } = openBlank("1.9");
  const { grid } = workbook.sheet("Sheet1");
  grid.merges.push({ row: 0, column: 0, height: 1, width: 3 });
  grid.hiddenRows.add(1);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C2");
    range.values = [
      ["tên", "x", "y"],
      ["ẩn", 1, 2],
    ];
    range.load("values");
    await context.sync();
  });
  expect([grid.peek(0, 1).value, grid.peek(1, 0).value]).toEqual(["", "ẩn"]);
});

it("the adapter turns each into a cell of the snapshot, or leaves the blank out", async () => {
  const { workbook } = openBlank("1.9");
  answers.forEach(({ cell }, row) => Object.assign(workbook.sheet("Sheet1").grid.cell(row, 0), cell));
  const result = await createExcelWorkbookSource().read();
  if (!result.ok) throw new Error(result.failure.detail);
  const rows = new Map(result.value.sheets[0]?.rows.map(({ row, cells }) => [row, cells[0]]));
  expect([rows.get(1), rows.get(2)]).toEqual([undefined, undefined]);
  expect(rows.get(3)).toMatchObject({ value: null, error: "#N/A" });
  expect(rows.get(3)?.isFormula).not.toBe(true);
  expect(rows.get(4)).toMatchObject({ value: null, error: "#REF!" });
  expect(rows.get(5)).toMatchObject({ value: 45_657, style: { numberFormat: "dd/mm/yyyy" } });
  expect(result.value.date1904).toBe(false);
});

it("a workbook that counts days from 1904 is known by what its date cells show", async () => {
  const { workbook } = openBlank("1.9");
  const cell = workbook.sheet("Sheet1").grid.cell(0, 0);
  Object.assign(cell, { value: 44_195, numberFormat: "dd/mm/yyyy" });
  workbook.date1904 = true;
  const result = await createExcelWorkbookSource().read();
  expect(result).toMatchObject({ ok: true, value: { date1904: true } });
});
