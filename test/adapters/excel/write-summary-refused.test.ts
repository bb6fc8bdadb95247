/** Where Excel would refuse, nothing is written. */
import { writeSummary } from "../../../src/adapters/excel/excel-summary-sink";
import type { WorkbookModel } from "../../../src/core";
import { Workbook } from "../../host/excel/workbook";
import { openExcel } from "../../host/open-excel";
import type { OpenExcel } from "../../host/open-excel";
import { calculateWith, contentOf, sampleModel } from "./summary-support";

/** A loaded machine needs its time. */
jest.setTimeout(120_000);

const options = { appendOnly: ["Nhật ký"] };

let model: WorkbookModel;
beforeAll(async () => {
  model = await sampleModel(["THCS Thanh An NH 2024-2025.xlsx"]);
});

function open(): OpenExcel {
  const excel = openExcel(new Workbook("Sổ của xã.xlsx", ["Danh sách"]), "1.9");
  excel.workbook.sheet("Danh sách").grid.cell(0, 0).value = "của xã";
  calculateWith(excel.workbook, model);
  return excel;
}

it.each<[string, string, (excel: OpenExcel) => void]>([
  [
    "a foreign sheet of the same name",
    "exists-foreign",
    ({ workbook }) => {
      workbook.Worksheets.Add("Tổng hợp").grid.cell(3, 3).value = "của trường";
    },
  ],
  [
    "a read-only workbook",
    "no-access",
    ({ workbook }) => {
      workbook.ReadOnly = true;
    },
  ],
  [
    "a locked structure",
    "no-access",
    ({ workbook }) => {
      workbook.Protection.Protect();
    },
  ],
])("%s is refused before anything is written", async (_name, code, prepare) => {
  const excel = open();
  prepare(excel);
  const before = excel.workbook.Worksheets.list.map(({ Name }) => [Name, contentOf(excel.workbook, Name)]);
  expect(await writeSummary(model, options)).toMatchObject({
    ok: false,
    failure: { code, isIncomplete: false },
  });
  expect(excel.workbook.Worksheets.list.map(({ Name }) => [Name, contentOf(excel.workbook, Name)])).toEqual(
    before,
  );
});

it("a protected sheet of ours is refused before anything is written", async () => {
  const { workbook } = open();
  expect(await writeSummary(model, options)).toMatchObject({ ok: true });
  workbook.sheet("Dữ liệu").Protection.Protect();
  expect(await writeSummary(model, options)).toMatchObject({
    ok: false,
    failure: { code: "protected-sheet", target: "Dữ liệu", isIncomplete: false },
  });
});
