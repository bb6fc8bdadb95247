/** A school's workbook with our sheets in it, saved and read again as a file. */
import path from "node:path";
import { readOwnSheets, writeSummary } from "../../../src/adapters/excel";
import { readWorkbookFile } from "../../../src/adapters/xlsx/read-workbook-file";
import { figuresOfSummary } from "../../../src/core";
import type { SheetSnapshot, WorkbookModel, WorkbookSnapshot } from "../../../src/core";
import { loadWorkbook } from "../../host/excel/load-workbook";
import { saveWorkbook } from "../../host/excel/save-workbook";
import type { Workbook } from "../../host/excel/workbook";
import { openExcel } from "../../host/open-excel";
import { calculateWith, sampleModel } from "./summary-support";

/** A loaded machine needs its time. */
jest.setTimeout(120_000);

const SAMPLE = "THCS Thanh An NH 2024-2025.xlsx";
const folder = path.resolve(__dirname, "../../../assets/samples");

/** Every cell with its value, and "f" where a formula gave it. */
function linesOf({ rows }: SheetSnapshot): readonly string[] {
  return rows.flatMap(({ row, cells }) =>
    cells
      .filter(({ value, isFormula }) => isFormula || (value !== null && value !== ""))
      .map(({ column, value, isFormula }) => line(row, column, value ?? "", isFormula === true)),
  );
}

function linesIn(workbook: Workbook, name: string): readonly string[] {
  return [...workbook.sheet(name).grid.cellsIn({ row: 0, column: 0, height: 100_000, width: 200 })]
    .filter(([, , { value, formula }]) => formula !== undefined || value !== "")
    .sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB)
    .map(([row, column, { value, formula }]) => line(row + 1, column + 1, value, formula !== undefined));
}

const line = (row: number, column: number, value: unknown, isFormula: boolean): string =>
  `${String(row)},${String(column)}${isFormula ? " f" : ""} ${JSON.stringify(value)}`;

it("gives the school's sheets and our five with the same values, formulas with what they came to", async () => {
  const model = await sampleModel([SAMPLE]);
  const { workbook } = openExcel(await loadWorkbook(path.join(folder, SAMPLE)), "1.9");
  const clerk = workbook.Worksheets.list.map(({ Name }) => Name);
  calculateWith(workbook, model);
  expect(await writeSummary(model, { appendOnly: ["Nhật ký"] })).toMatchObject({ ok: true });
  const read = await readWorkbookFile(await saveWorkbook(workbook), SAMPLE);
  if (!read.ok) throw new Error(read.failure.detail);
  const ours = model.sheets.map(({ name }) => name);
  expect(ours).toHaveLength(5);
  expect(read.value.sheets.map(({ name }) => name)).toEqual([...clerk, ...ours]);
  for (const sheet of read.value.sheets) expect(linesOf(sheet)).toEqual(linesIn(workbook, sheet.name));
  const formulas = read.value.sheets.flatMap(linesOf).filter((each) => each.includes(" f "));
  expect(formulas.length).toBeGreaterThan(20);
});

it("reads its own register again, renamed by the clerk or not, and none where none was written", async () => {
  const model = await sampleModel([SAMPLE]);
  const { workbook } = openExcel(await loadWorkbook(path.join(folder, SAMPLE)), "1.9");
  expect(await readOwnSheets(["Dữ liệu"])).toMatchObject({ ok: true, value: { sheets: [] } });
  calculateWith(workbook, model);
  await writeSummary(model, { appendOnly: ["Nhật ký"] });
  workbook.sheet("Dữ liệu").Name = "Số liệu năm ngoái";
  const read = await readOwnSheets(["Dữ liệu"]);
  if (!read.ok) throw new Error(read.failure.detail);
  expect(read.value.sheets.map(({ name }) => name)).toEqual(["Dữ liệu"]);
  const figures = figuresOfSummary(read.value);
  expect(figures?.length).toBeGreaterThan(0);
  expect(figures).toEqual(figuresOfSummary(snapshotOf(model)));
});

/** The register as the model has it. */
function snapshotOf({ sheets }: WorkbookModel): WorkbookSnapshot {
  const style = { numberFormat: "General", fontName: undefined };
  const rest = { text: undefined, style, isFormula: false, error: undefined, runs: undefined };
  const register = sheets.filter(({ name }) => name === "Dữ liệu");
  return {
    file: SAMPLE,
    date1904: false,
    sheets: register.map(({ name, rows }) => ({
      name,
      state: "visible",
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      rows: rows.map(({ row, cells }) => ({
        row,
        cells: cells.map(({ column, value }) => ({ column, value, ...rest })),
      })),
    })),
  };
}
