/** What reading an open workbook of a size costs at the wire of a simulated Excel; run by `npm run bench`, not by the tests. */
import { writeFileSync } from "node:fs";
import { createExcelWorkbookSource } from "../../src/adapters/excel/excel-workbook-source";
import { Workbook } from "../host/excel/workbook";
import { openExcel } from "../host/open-excel";

jest.setTimeout(600_000);

const columns = 15;

function workbookOf(rows: number): Workbook {
  const workbook = new Workbook("Danh sách.xlsx");
  const { grid } = workbook.Worksheets.Add("Đề nghị");
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = grid.cell(row, column);
      cell.value =
        column === 7 ? 30_000 + (row % 9_000) : `Nguyễn Thị Ánh ${String(row % 997)}.${String(column)}`;
      if (column === 7) cell.numberFormat = "dd/mm/yyyy";
    }
  }
  return workbook;
}

it("counts requests and bytes by size", async () => {
  const sizes = (process.env.BENCH_SIZES ?? "").split(",").map(Number);
  const counted: object[] = [];
  for (const rows of sizes) {
    const { host } = openExcel(workbookOf(rows), "latest");
    const read = await createExcelWorkbookSource().read();
    if (!read.ok) throw new Error(read.failure.detail);
    const { requests, bytesDown, largest } = host.counters;
    counted.push({ rows, requests, bytesDown, largest });
  }
  writeFileSync(process.env.BENCH_OUT ?? "", JSON.stringify(counted));
});
