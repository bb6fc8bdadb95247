/** Our own sheets in the open workbook: whole, in place, beside the clerk's things, and known again. */
import { writeSummary } from "../../../src/adapters/excel/excel-summary-sink";
import { createExcelWorkbookSource } from "../../../src/adapters/excel/excel-workbook-source";
import type { CellModel, WorkbookModel } from "../../../src/core";
import { Workbook } from "../../host/excel/workbook";
import { openExcel } from "../../host/open-excel";
import type { OpenExcel } from "../../host/open-excel";
import type { ProfileName } from "../../host/profiles";
import { calculateWith, contentOf, sampleModel } from "./summary-support";

/** Many runs one after another; a loaded machine needs its time. */
jest.setTimeout(120_000);

const SHEETS = ["Tổng hợp", "Cần xét", "Dữ liệu", "Tiêu chí", "Nhật ký"];
const options = { appendOnly: ["Nhật ký"] };

let model: WorkbookModel;
beforeAll(async () => {
  model = await sampleModel(["MN Sao Mai.xls", "THCS Thanh An NH 2024-2025.xlsx"]);
});

function open(profile: ProfileName): OpenExcel {
  const excel = openExcel(new Workbook("Sổ của xã.xlsx", ["Danh sách"]), profile);
  excel.workbook.sheet("Danh sách").grid.cell(0, 0).value = "của xã";
  calculateWith(excel.workbook, model);
  return excel;
}

async function write(): Promise<void> {
  const result = await writeSummary(model, options);
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
}

const cellOf = (sheet: string, style: CellModel["style"]): { row: number; cell: CellModel } => {
  for (const { row, cells } of model.sheets.find(({ name }) => name === sheet)?.rows ?? []) {
    const cell = cells.find((each) => each.style === style);
    if (cell) return { row, cell };
  }
  throw new Error(`no ${style} in ${sheet}`);
};

describe.each<ProfileName>(["1.9", "latest"])("Excel %s", (profile) => {
  it("takes all five sheets in at most twelve requests, with every value of the model", async () => {
    const { host, workbook } = open(profile);
    await write();
    expect(host.counters.notModelled).toEqual([]);
    expect(host.counters.requests).toBeLessThanOrEqual(12);
    const other = model.sheets.flatMap(({ name, rows }) => {
      const { grid } = workbook.sheet(name);
      return rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ column, value, formula }) => {
          const cell = grid.peek(row - 1, column - 1);
          const isFormula = formula === undefined || cell.formula === `=${formula}`;
          return cell.value === (value ?? "") && isFormula ? [] : [[name, row, column, value, formula, cell]];
        }),
      );
    });
    expect(other).toEqual([]);
    expect(workbook.sheet("Danh sách").grid.peek(0, 0).value).toBe("của xã");
  });

  it("gives looks, charts, validations, panes and page", async () => {
    const { workbook } = open(profile);
    await write();
    const summary = workbook.sheet("Tổng hợp");
    const charts = model.sheets.find(({ name }) => name === "Tổng hợp")?.charts ?? [];
    expect(summary.Charts.list.map(({ Title }) => Title.Text)).toEqual(charts.map(({ title }) => title));
    expect(summary.PageLayout.Orientation).toBe("Landscape");
    const header = cellOf("Dữ liệu", "header");
    const dataSheet = workbook.sheet("Dữ liệu");
    expect(dataSheet.grid.formats.at("font.bold", header.row - 1, header.cell.column - 1)).toBe(true);
    expect(dataSheet.FreezePanes.frozen).toBeDefined();
    const input = cellOf("Cần xét", "input");
    const rule = workbook
      .sheet("Cần xét")
      .grid.formats.at("validation.rule", input.row - 1, input.cell.column - 1);
    expect(rule).toHaveProperty("list");
  });

  it("is rewritten in place: the same sheets, the same content, a growing log, the clerk's column kept", async () => {
    const { workbook } = open(profile);
    await write();
    const register = workbook.sheet("Dữ liệu");
    const width = model.sheets.find(({ name }) => name === "Dữ liệu")?.columnWidths.length ?? 0;
    register.grid.cell(9, width + 1).value = "ghi chú của tôi";
    const before = SHEETS.map((name) => [workbook.sheet(name).Id, contentOf(workbook, name)]);
    await write();
    const after = SHEETS.map((name) => [workbook.sheet(name).Id, contentOf(workbook, name)]);
    expect(after.slice(0, 4)).toEqual(before.slice(0, 4));
    expect(after[4]?.[1]).toContain(before[4]?.[1] ?? "?");
    expect(after[4]?.[1]?.length).toBeGreaterThan(before[4]?.[1]?.length ?? 0);
    expect(register.grid.peek(9, width + 1).value).toBe("ghi chú của tôi");
    expect(workbook.sheet("Tổng hợp").Charts.list).toHaveLength(
      model.sheets.find(({ name }) => name === "Tổng hợp")?.charts?.length ?? 0,
    );
  });

  it("is known again after the clerk renamed a sheet, and its formulas follow the name", async () => {
    const { workbook } = open(profile);
    await write();
    workbook.sheet("Dữ liệu").Name = "DL 2025";
    workbook.calculate = () => 0;
    await write();
    expect(workbook.Worksheets.list).toHaveLength(6);
    expect(contentOf(workbook, "Tổng hợp")).toContain("'DL 2025'!");
    expect(contentOf(workbook, "Tổng hợp")).not.toContain("'Dữ liệu'!");
  });

  it("is no source of the next check", async () => {
    open(profile);
    await write();
    const result = await createExcelWorkbookSource().read();
    expect(result.ok && result.value.sheets.map(({ name }) => name)).toEqual(["Danh sách"]);
  });

  it("keeps a decision beside its row when rows move, and gives back one whose row is gone", async () => {
    const { workbook } = open(profile);
    await write();
    const { row, cell } = cellOf("Cần xét", "input");
    workbook.sheet("Cần xét").grid.cell(row - 1, cell.column - 1).value = "Đồng ý";
    const review = model.sheets.find(({ name }) => name === "Cần xét");
    const moved = {
      ...model,
      sheets: model.sheets.map((sheet) => (sheet === review ? shiftRows(sheet, row) : sheet)),
    };
    const result = await writeSummary(moved, options);
    expect(result).toMatchObject({ ok: true, value: { unplaced: [] } });
    expect(workbook.sheet("Cần xét").grid.peek(row, cell.column - 1).value).toBe("Đồng ý");
    const gone = {
      ...model,
      sheets: model.sheets.map((sheet) =>
        sheet === review ? { ...sheet, rows: sheet.rows.filter((each) => each.row < row) } : sheet,
      ),
    };
    const second = await writeSummary(gone, options);
    expect(second).toMatchObject({
      ok: true,
      value: { unplaced: [{ sheet: "Cần xét", answers: ["Đồng ý", "", "", "", "", ""] }] },
    });
  });
});

/** Puts a new first row before those of a sheet's body. */
function shiftRows(sheet: WorkbookModel["sheets"][number], from: number): WorkbookModel["sheets"][number] {
  const first = sheet.rows.find(({ row }) => row === from);
  const fresh = {
    row: from,
    cells: (first?.cells ?? []).map((cell) => ({
      ...cell,
      value: cell.value === null ? null : "mới",
      style: cell.style,
    })),
  };
  return {
    ...sheet,
    rows: [
      ...sheet.rows.filter(({ row }) => row < from),
      fresh,
      ...sheet.rows.filter(({ row }) => row >= from).map((each) => ({ ...each, row: each.row + 1 })),
    ],
  };
}

it("on the web no request is above 2 MB", async () => {
  const { host } = open("web");
  await write();
  expect(host.counters.largest).toBeLessThanOrEqual(2 * 1024 * 1024);
});
