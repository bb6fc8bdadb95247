/** A list in which nothing is right: more findings than anybody can read still come whole, in order, into every output. */
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { jsonBytes } from "../../src/adapters/node/write-json";
import { buildSummaryWorkbook, check, readWorkbook } from "../../src/core";
import type { Cell, CellValue, WorkbookSnapshot } from "../../src/core";

const style = { numberFormat: "General", fontName: undefined };
const least = 100_000;

const rowOf = (row: number, values: readonly CellValue[]) => ({
  row,
  cells: values.map((value, at): Cell => ({ column: at + 1, value, style })),
});

/** Impossible dates, no rating that is one, unknown titles, money that is none. */
const wrongRows = Array.from({ length: 27_000 }, (_, at) =>
  rowOf(at + 3, [at + 1, `Người Thứ ${String(at)}`, "31/02/1980", "Siêu nhân", "Rất giỏi", "nhiều lắm"]),
);

const workbook: WorkbookSnapshot = {
  file: "sai-het.xlsx",
  date1904: false,
  sheets: [
    {
      name: "DS",
      state: "visible",
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      rows: [
        rowOf(1, ["DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2024-2025"]),
        rowOf(2, ["STT", "Họ và tên", "Ngày sinh", "Danh hiệu đề nghị", "Xếp loại", "Tiền thưởng"]),
        ...wrongRows,
      ],
    },
  ],
};

describe("a hundred thousand findings", () => {
  const checked = check({
    readings: [readWorkbook(workbook)],
    appliedOn: "2025-07-25",
    commune: null,
    period: null,
  });
  const { findings, incomplete } = checked.result;

  it("are all told, each at its cell", () => {
    expect(findings.length).toBeGreaterThan(least);
    expect(incomplete).toEqual([]);
    const places = new Set(findings.map(({ code, at }) => `${code} ${at.cell ?? ""}`));
    expect(places.size).toBe(findings.length);
  });

  it("are written as JSON", () => {
    const written = JSON.parse(Buffer.from(jsonBytes(checked.result)).toString()) as { findings: unknown[] };
    expect(written.findings).toHaveLength(findings.length);
  });

  it("stand in the summary workbook, which can be read again", async () => {
    const bytes = await createWorkbookBuilder().build(buildSummaryWorkbook(checked));
    const read = await readWorkbookFile(bytes, "tong-hop.xlsx");
    const rows = read.ok ? read.value.sheets.map((sheet) => sheet.rows.length) : [];
    expect(Math.max(...rows)).toBeGreaterThan(least);
  }, 600_000);
});
