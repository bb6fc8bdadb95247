/** What reading the open workbook costs, counted at the wire; and what it never does. */
import { createExcelWorkbookSource, rereadSheets } from "../../../src/adapters/excel/excel-workbook-source";
import type { WorkbookSnapshot } from "../../../src/core";
import { Workbook } from "../../host/excel/workbook";
import { openExcel } from "../../host/open-excel";
import type { OpenExcel } from "../../host/open-excel";
import type { ProfileName } from "../../host/profiles";

/** Many runs one after another; a loaded machine needs its time. */
jest.setTimeout(120_000);

const SHEETS = 20;
const ROWS = 180;
const COLUMNS = 12;
const CELLS = SHEETS * ROWS * COLUMNS;
const MEGABYTES = 1024 * 1024;

/** Twenty lists, 3,600 rows, each with texts, dates, a formula and one hidden row. */
function largeWorkbook(): Workbook {
  const workbook = new Workbook("Hai mươi trường.xlsx");
  for (let index = 1; index <= SHEETS; index++) {
    const { grid } = workbook.Worksheets.Add(`Trường ${String(index)}`);
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < COLUMNS; column++) {
        const cell = grid.cell(row, column);
        cell.value = column === 3 ? 30_000 + row : `Nguyễn Thị Ánh Dương ${String(row)}.${String(column)}`;
        if (column === 3) cell.numberFormat = "dd/mm/yyyy";
      }
    }
    grid.hiddenRows.add(7);
  }
  return workbook;
}

async function read(profile: ProfileName): Promise<OpenExcel & { readonly snapshot: WorkbookSnapshot }> {
  const excel = openExcel(largeWorkbook(), profile);
  const result = await createExcelWorkbookSource().read();
  if (!result.ok) throw new Error(result.failure.detail);
  return { ...excel, snapshot: result.value };
}

it.each<ProfileName>(["1.9", "latest"])(
  "twenty sheets take at most six requests on the desktop (%s)",
  async (profile) => {
    const { host, snapshot } = await read(profile);
    expect(host.counters.requests).toBeLessThanOrEqual(6);
    expect(snapshot.sheets.flatMap(({ rows }) => rows)).toHaveLength(SHEETS * ROWS);
    expect(snapshot.sheets[0]?.hiddenRows).toEqual([{ from: 8, to: 8 }]);
  },
);

it("on the web they take three requests and one for each 10,000 cells, none above 2 MB", async () => {
  const { host } = await read("web");
  expect(host.counters.requests).toBeLessThanOrEqual(3 + CELLS / 10_000);
  expect(host.counters.largest).toBeLessThanOrEqual(2 * MEGABYTES);
});

it.each<ProfileName>(["1.9", "latest", "web"])("nothing is written while reading (%s)", async (profile) => {
  const { host } = await read(profile);
  expect(host.counters.writes).toBe(0);
  expect(host.counters.notModelled).toEqual([]);
});

it("an edited list alone is read again, in two requests", async () => {
  const { host, workbook, snapshot } = await read("1.9");
  workbook.sheet("Trường 4").grid.cell(5, 1).value = "Đã sửa";
  host.counters.reset();
  const result = await rereadSheets(snapshot, ["Trường 4"]);
  if (!result.ok) throw new Error(result.failure.detail);
  expect(host.counters.requests).toBeLessThanOrEqual(2);
  expect(host.counters.bytesDown).toBeLessThan(MEGABYTES);
  expect(result.value.sheets[3]?.rows[5]?.cells[1]?.value).toBe("Đã sửa");
  expect(result.value.sheets[4]).toBe(snapshot.sheets[4]);
});

it("rows that another user adds between two requests are not missed", async () => {
  const { workbook, host } = openExcel(largeWorkbook(), "1.9");
  host.faults.editBefore(3, () => {
    workbook.sheet("Trường 2").grid.cell(ROWS, 0).value = "Hàng mới";
  });
  const result = await createExcelWorkbookSource().read();
  expect(result.ok && result.value.sheets[1]?.rows).toHaveLength(ROWS + 1);
});

it("a reply that Excel finds too large is asked for in parts", async () => {
  const { host } = openExcel(largeWorkbook(), "1.9");
  host.faults.maxReplyBytes = 300_000;
  const result = await createExcelWorkbookSource().read();
  expect(result.ok && result.value.sheets.flatMap(({ rows }) => rows)).toHaveLength(SHEETS * ROWS);
});
