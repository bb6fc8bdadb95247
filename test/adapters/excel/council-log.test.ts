/** Nhật ký written again and again into the open workbook: records stay unseen, whole, and once. */
import { readOwnSheets } from "../../../src/adapters/excel";
import { writeSummary } from "../../../src/adapters/excel/excel-summary-sink";
import { applyDecisions, buildSummaryWorkbook, readDecisionSheets } from "../../../src/core";
import type { DecisionFile, LoggedDecision, WorkbookModel } from "../../../src/core";
import { Workbook } from "../../host/excel/workbook";
import { openExcel } from "../../host/open-excel";
import { checkRows, decideOn } from "../../review/council";
import { calculateWith } from "./summary-support";

const options = { appendOnly: ["Nhật ký"] };
const long = `${'Đạt "giải" 𝕏 '.repeat(3_000)}hết`;
const rows = [
  { name: "Nguyễn Thị An", born: "01/02/1980", rating: "HTNV" },
  { name: "Lê Thị Lan", born: "05/06/1982", rating: long },
];
/** The unseen column of Nhật ký, counted from 0. */
const recordColumn = 8;

interface Written {
  readonly workbook: Workbook;
  readonly model: WorkbookModel;
  readonly log: readonly LoggedDecision[];
}

async function writeTwice(): Promise<Written> {
  const checked = checkRows(rows);
  const log = rows.reduce<readonly LoggedDecision[]>(
    (lines, { name }) => decideOn(checked, name, undefined, lines),
    [],
  );
  const model = buildSummaryWorkbook(applyDecisions(checked, log));
  const { workbook } = openExcel(new Workbook("Sổ của xã.xlsx", ["Danh sách"]), "latest");
  calculateWith(workbook, model);
  await write(model);
  await write(model);
  return { workbook, model, log };
}

async function write(model: WorkbookModel): Promise<void> {
  const result = await writeSummary(model, options);
  if (!result.ok) throw new Error(result.failure.detail);
}

async function readBack(): Promise<DecisionFile> {
  const read = await readOwnSheets(["Cần xét", "Nhật ký"]);
  if (!read.ok) throw new Error(read.failure.detail);
  return readDecisionSheets(read.value);
}

const recordsIn = (workbook: Workbook): readonly (readonly [row: number, text: string])[] =>
  Array.from({ length: 100 }, (_, row) => row).flatMap((row) => {
    const text = String(workbook.sheet("Nhật ký").grid.peek(row, recordColumn).value);
    return text.startsWith("{") ? [[row, text] as const] : [];
  });

it("reads back what was written twice, each line once, the one longer than a cell too", async () => {
  const { log, workbook } = await writeTwice();
  const file = await readBack();
  expect(new Set(file.log.map(({ id }) => id))).toEqual(new Set(log.map(({ id }) => id)));
  expect(file.problems).toEqual([]);
  const texts = recordsIn(workbook).map(([, text]) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThan(log.length);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(32_000);
});

it("shows no record, in lines of this run nor in those of an earlier one", async () => {
  const { workbook } = await writeTwice();
  const { grid } = workbook.sheet("Nhật ký");
  const seen = recordsIn(workbook).filter(([row]) => grid.peek(row, recordColumn).numberFormat !== ";;;");
  expect(seen).toEqual([]);
});

it("tells an answer whose row is gone in the last column that people see, not among the records", async () => {
  const { workbook, model } = await writeTwice();
  const review = workbook.sheet("Cần xét").grid;
  const row = Array.from({ length: 20 }, (_, at) => at).find((at) =>
    String(review.peek(at, 4).value).includes("Nguyễn Thị An"),
  );
  if (row === undefined) throw new Error("nobody is on Cần xét");
  review.cell(row, 13).value = "đồng ý 9/9";
  const sheets = model.sheets.map((sheet) =>
    sheet.name === "Cần xét" ? { ...sheet, rows: sheet.rows.filter((each) => each.row < row + 1) } : sheet,
  );
  await write({ ...model, sheets });
  const { grid } = workbook.sheet("Nhật ký");
  const at = (column: number): readonly string[] =>
    Array.from({ length: 100 }, (_, each) => String(grid.peek(each, column).value));
  expect(at(recordColumn - 1).filter((text) => text.includes("đồng ý 9/9"))).toHaveLength(1);
  expect(at(recordColumn).filter((text) => text.includes("đồng ý 9/9"))).toEqual([]);
});
