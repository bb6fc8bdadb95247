/** Writing our sheets when Excel fails at any single action: nothing of the clerk's changes, nothing half written keeps silent. */
import { writeSummary } from "../../../src/adapters/excel";
import { describeSinkFailure } from "../../../src/core";
import type { WorkbookModel } from "../../../src/core";
import { findMark } from "../../../src/adapters/excel/own-sheet";
import type { Workbook } from "../../host/excel/workbook";
import { REFUSALS } from "../../host/profiles";
import { openExcel } from "../../host/open-excel";
import { LIST, cellsOf, clerkWorkbook, openList } from "./open-list";
import { contentOf } from "./summary-support";

const print = { landscape: true, fitToWidth: true, repeatRows: [2, 2], footer: "xã" } as const;

/** Two sheets with one of everything, and a log. */
const model: WorkbookModel = {
  properties: { title: "Tổng hợp", subject: "xã" },
  sheets: [
    {
      name: "Tổng hợp",
      columnWidths: [20, 10],
      rows: [
        { row: 1, height: 30, cells: [{ column: 1, value: "TỔNG HỢP", style: "title" }] },
        {
          row: 2,
          cells: [
            { column: 1, value: "Năm học", style: "header" },
            { column: 2, value: "Số lượt", style: "header" },
          ],
        },
        {
          row: 3,
          cells: [
            { column: 1, value: "2024-2025", style: "text" },
            { column: 2, value: 0, formula: "COUNTA('Cần xét'!$A$3:$A$4)", style: "count" },
          ],
        },
      ],
      merges: [{ fromRow: 1, fromColumn: 1, toRow: 1, toColumn: 2 }],
      charts: [
        {
          kind: "column",
          title: "Số lượt",
          anchor: { fromRow: 5, fromColumn: 1, toRow: 15, toColumn: 2 },
          categories: "'Tổng hợp'!$A$3:$A$3",
          series: [{ name: "Số lượt", values: "'Tổng hợp'!$B$3:$B$3" }],
        },
      ],
      print,
    },
    {
      name: "Cần xét",
      columnWidths: [6, 30, 15],
      rows: [
        { row: 1, cells: [{ column: 1, value: "CẦN XÉT", style: "title" }] },
        {
          row: 2,
          cells: ["STT", "Nội dung", "Quyết định"].map((value, i) => ({
            column: i + 1,
            value,
            style: "header" as const,
          })),
        },
        {
          row: 3,
          cells: [
            { column: 1, value: 1, style: "text-centre" },
            { column: 2, value: "=HỎI LẠI", style: "error", link: "'Danh sách'!C3" },
            { column: 3, value: null, style: "input" },
          ],
        },
      ],
      merges: [],
      freeze: { rows: 2, columns: 0 },
      filter: { fromRow: 2, fromColumn: 1, toRow: 3, toColumn: 3 },
      validations: [
        {
          range: { fromRow: 3, fromColumn: 3, toRow: 3, toColumn: 3 },
          choices: ["Đồng ý"],
          promptTitle: "Chọn",
          prompt: "một",
        },
      ],
      highlights: [
        { range: { fromRow: 3, fromColumn: 1, toRow: 3, toColumn: 3 }, formula: '$C3=""', look: "query" },
      ],
      print,
    },
  ],
};

const options = { appendOnly: [] };
const NAMES = ["Tổng hợp", "Cần xét"];

function stateOf(workbook: Workbook, name: string): "absent" | "complete" | "incomplete" | "empty" {
  const sheet = workbook.Worksheets.find(name);
  if (!sheet) return "absent";
  const row = Array.from({ length: 10 }, (_, column) => sheet.grid.peek(0, column).value);
  const mark = findMark(row);
  if (!mark) return contentOf(workbook, name) === "" ? "empty" : "complete";
  return mark.isComplete ? "complete" : "incomplete";
}

const sheetsOf = (workbook: Workbook): string[] =>
  NAMES.map((name) => (workbook.Worksheets.find(name) ? contentOf(workbook, name) : ""));

const SLOW = 120_000;

it.each([
  ["1.9", false],
  ["latest", true],
] as const)(
  "Excel %s: a failure at any single action (sheets there before: %s)",
  async (profile, isRewrite) => {
    const trial = await openList(profile);
    if (isRewrite) await writeSummary(model, options);
    trial.host.faults.reset();
    expect(await writeSummary(model, options)).toMatchObject({ ok: true });
    const { actionCount } = trial.host.faults;
    const wanted = sheetsOf(trial.workbook);
    expect(actionCount).toBeGreaterThan(150);
    let { workbook, host } = trial;
    for (let action = 1; action <= actionCount; action++) {
      if (!isRewrite) ({ workbook, host } = openExcel(clerkWorkbook(), profile));
      const clerk = cellsOf(workbook);
      const before = sheetsOf(workbook);
      host.faults.failAtAction(action);
      const result = await writeSummary(model, options);
      if (result.ok) throw new Error(`a failure at action ${String(action)} was swallowed`);
      expect(describeSinkFailure(result.failure)).toMatch(/Hãy/);
      expect(cellsOf(workbook)).toBe(clerk);
      const after = sheetsOf(workbook);
      NAMES.forEach((name, i) => {
        const isAsBefore = after[i] === before[i];
        const isWhole = after[i] === wanted[i];
        expect([action, name, isAsBefore || isWhole || stateOf(workbook, name) !== "complete"]).toEqual([
          action,
          name,
          true,
        ]);
      });
      expect(await writeSummary(model, options)).toMatchObject({ ok: true });
      expect(sheetsOf(workbook)).toEqual(wanted);
    }
  },
  SLOW,
);

it.each(Object.keys(REFUSALS) as (keyof typeof REFUSALS)[])(
  "%s before the start leaves everything as it was",
  async (refusal) => {
    const { workbook, host } = await openList();
    host.faults.refuseAll = REFUSALS[refusal];
    expect(await writeSummary(model, options)).toMatchObject({ ok: false, failure: { isIncomplete: false } });
    expect(workbook.Worksheets.list.map(({ Name }) => Name)).toEqual([LIST, "Khác"]);
  },
);

it("text from a school that looks like a formula is text", async () => {
  const { workbook } = await openList();
  workbook.calculate = (formula) => formula;
  await writeSummary(model, options);
  expect(workbook.sheet("Cần xét").grid.peek(2, 1).formula).toBe(`=HYPERLINK("#'Danh sách'!C3","=HỎI LẠI")`);
  const plain = {
    ...model,
    sheets: model.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map(({ column, value, style }) => ({ column, value, style })),
      })),
    })),
  };
  await writeSummary(plain, options);
  const cell = workbook.sheet("Cần xét").grid.peek(2, 1);
  expect([cell.value, cell.formula]).toEqual(["=HỎI LẠI", undefined]);
});

it("an answer that another types while the sheets are written is told, not lost in silence", async () => {
  const { workbook, host } = await openList();
  await writeSummary(model, options);
  host.faults.editBefore(5, () => {
    workbook.sheet("Cần xét").grid.cell(2, 2).value = "Đồng ý";
  });
  expect(await writeSummary(model, options)).toMatchObject({
    ok: true,
    value: { unplaced: [{ sheet: "Cần xét", answers: ["Đồng ý"] }] },
  });
});
