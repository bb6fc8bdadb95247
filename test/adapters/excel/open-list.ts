import { createExcelWorkbookSource } from "../../../src/adapters/excel";
import type { WorkbookSnapshot } from "../../../src/core";
import { Workbook } from "../../host/excel/workbook";
import { openExcel } from "../../host/open-excel";
import type { OpenExcel } from "../../host/open-excel";
import type { ProfileName } from "../../host/profiles";

export const LIST = "Danh sách";

export interface OpenList extends OpenExcel {
  readonly snapshot: WorkbookSnapshot;
}

/** A small list of invented people. */
export function clerkWorkbook(): Workbook {
  const workbook = new Workbook("Trường Hòa Bình.xlsx", [LIST, "Khác"]);
  const { grid } = workbook.sheet(LIST);
  const rows = [
    ["STT", "Họ và tên", "Ngày sinh", "Danh hiệu"],
    [1, "Nguyễn Văn An", "12/3/1980", "LĐTT"],
    [2, "Trần Thị Bình", "31/2/1985", "CSTĐ"],
    [3, "Lê Văn Cường", "1/1/1990", "LĐTT"],
    [4, "Phạm Thị Dung", "=1+1", "LĐTT"],
  ];
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      grid.cell(i, j).value = value;
    });
  });
  Object.assign(grid.cell(1, 4), { value: 5, formula: "=2+3" });
  return workbook;
}

/** Opens the list and reads it, as a check would. */
export async function openList(profile: ProfileName = "1.9"): Promise<OpenList> {
  const excel = openExcel(clerkWorkbook(), profile);
  const result = await createExcelWorkbookSource().read();
  if (!result.ok) throw new Error(result.failure.detail);
  excel.host.counters.reset();
  return { ...excel, snapshot: result.value };
}

/** Every cell of a list, with its formula where it has one. */
export function cellsOf(workbook: Workbook): string {
  const { grid } = workbook.sheet(LIST);
  const found = [...grid.cellsIn({ row: 0, column: 0, height: 100, width: 20 })];
  return found
    .map(
      ([row, column, { value, formula }]) => `${String(row)},${String(column)}=${String(formula ?? value)}`,
    )
    .sort()
    .join("\n");
}

/** What others do to a list between our reading and our writing. */
export const othersDo: readonly [name: string, edit: (workbook: Workbook) => void][] = [
  [
    "insert a row above",
    (workbook) => {
      workbook.sheet(LIST).shift({ axis: "rows", at: 1, count: 1 });
    },
  ],
  [
    "delete a row above",
    (workbook) => {
      workbook.sheet(LIST).shift({ axis: "rows", at: 1, count: -1 });
    },
  ],
  [
    "sort the rows",
    (workbook) => {
      workbook.sheet(LIST).grid.reorder(1, [4, 3, 2, 1]);
    },
  ],
];
