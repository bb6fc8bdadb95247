/** Drop-down lists of a template that a paste took away, found and put back in the simulated Excel. */
import { createExcelWorkbookSource, findLostChoices, putBackChoices } from "../../../src/adapters/excel";
import { createWorkbookBuilder } from "../../../src/adapters/xlsx/build-workbook";
import { readWorkbookFile } from "../../../src/adapters/xlsx/read-workbook-file";
import { buildTemplate, expectedChoices, readWorkbook } from "../../../src/core";
import type { ExpectedChoices } from "../../../src/core";
import { openSnapshot } from "../../host/excel/load-workbook";
import { openExcel } from "../../host/open-excel";
import { clerkWorkbook } from "./open-list";

async function openTemplate() {
  const model = buildTemplate({ school: "Trường Tiểu học Hoa Mai", year: "2025-2026", roster: false }, null);
  const snapshot = await readWorkbookFile(await createWorkbookBuilder().build(model), "mau.xlsx");
  if (!snapshot.ok) throw new Error(snapshot.failure.detail);
  const excel = openExcel(openSnapshot(snapshot.value), "1.9");
  const read = await createExcelWorkbookSource().read();
  if (!read.ok) throw new Error(read.failure.detail);
  excel.host.counters.reset();
  return { ...excel, expected: expectedChoices(readWorkbook(read.value)) };
}

async function lostOf(expected: readonly ExpectedChoices[]): Promise<readonly ExpectedChoices[]> {
  const lost = await findLostChoices(expected);
  if (!lost.ok) throw new Error(lost.failure.detail);
  return lost.value;
}

describe("choices", () => {
  it("that are gone are found by looking only, and put back", async () => {
    const { host, expected } = await openTemplate();
    expect(expected.map(({ sheet, validation }) => [sheet, validation.promptTitle])).toEqual([
      ["Tập thể", "Xếp loại tập thể"],
      ["Tập thể", "Danh hiệu thi đua"],
      ["Tập thể", "Hình thức khen thưởng"],
      ["Cá nhân", "Kết quả xếp loại"],
      ["Cá nhân", "Danh hiệu thi đua"],
      ["Cá nhân", "Hình thức khen thưởng"],
      ["Giáo viên dạy giỏi", "Cấp công nhận"],
    ]);
    // The host opens values only, as a paste of everything leaves them.
    expect(await lostOf(expected)).toEqual(expected);
    const put = await putBackChoices(expected);
    expect(put.ok).toBe(true);
    expect(await lostOf(expected)).toEqual([]);
    expect(host.counters.requests).toBe(3);
  });

  it("are not missed where the school took empty rows out of the form", async () => {
    const { expected } = await openTemplate();
    const cut = expected.map((each) => {
      const { range } = each.validation;
      return { ...each, validation: { ...each.validation, range: { ...range, toRow: range.toRow - 5 } } };
    });
    await putBackChoices(cut);
    expect(await lostOf(expected)).toEqual([]);
  });

  it("each fit into a rule of Excel's own", async () => {
    const { expected } = await openTemplate();
    for (const { validation } of expected)
      expect(validation.choices.join(",").length).toBeLessThanOrEqual(255);
  });

  it("are asked of no list of a school's own", async () => {
    openExcel(clerkWorkbook(), "1.9");
    const read = await createExcelWorkbookSource().read();
    expect(read.ok && expectedChoices(readWorkbook(read.value))).toEqual([]);
  });
});
