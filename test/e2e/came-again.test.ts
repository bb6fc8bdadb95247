/** What comes back from a school: a corrected file, and our own form in Excel. */
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import { buildTemplate } from "../../src/core";
import type { SheetModel, WorkbookModel } from "../../src/core";
import { openSnapshot } from "../host/excel/load-workbook";
import { snapshotOf } from "../returns/make-slip";
import { filled } from "../template/fill-template";
import { findAccessFaults } from "./access";
import { checkButton, openPage } from "./open-page";
import { openPane, readAndCheck } from "./open-pane";
import { takePicture } from "./pictures";
import { answeredFile, fileOf, withAnswers } from "./sent-files";
import { siteForAll } from "./site";

const held = siteForAll();

describe("a file that came again", () => {
  it("is told beside the findings with what was corrected, and the older one is taken off by a button", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page, errors } = await openPage(site, { width: 320 });
    await page.getByLabel("Các trường phải gửi").fill("TH Hoa Mai\nTH Khác");
    await page.setInputFiles("#files", [
      await fileOf("TH Hoa Mai.xlsx", "31/02/1985"),
      await answeredFile("TH Hoa Mai_can-sua (1).xlsx", "31/02/1985", "28/02/1985"),
    ]);
    await page.getByLabel("Ngày áp dụng").fill("2025-07-25");
    await checkButton(page).click({ timeout: 60_000 });
    const again = page.getByRole("region", { name: "Tệp gửi lại (1)" });
    await again.getByText("“TH Hoa Mai_can-sua (1).xlsx” là bản gửi lại của “TH Hoa Mai.xlsx”").waitFor();
    await again.getByRole("button", { name: /^Xem đã sửa gì/u }).click();
    await again.getByText(/^Đã sửa [1-9]\d* điểm/u).waitFor();
    await again.getByText("Trường trả lời 1 điểm.").waitFor();
    await again.getByText(/^Đã sửa \(/u).click();
    await again.getByText("Trường trả lời: Đã sửa theo giấy khai sinh").waitFor();
    await again.getByText(/^Mọi dòng đã đổi/u).click();
    await again.getByText("“31/02/1985” → “28/02/1985”").waitFor();
    await takePicture(page, "gui-lai");
    expect(await findAccessFaults(page)).toEqual([]);
    await again.getByRole("button", { name: "Bỏ “TH Hoa Mai.xlsx”" }).click();
    await page.getByRole("tab", { name: "Nhận" }).click();
    await page.getByText("1 trong 2 trường chưa thấy gửi.").waitFor();
    await page.getByText("Các tệp đã nhận (1)").waitFor();
    await page.getByRole("button", { name: /Trường Tiểu học Hoa Mai/u }).click();
    await page.getByRole("cell", { name: "TH Hoa Mai_can-sua (1).xlsx" }).waitFor();
    await takePicture(page, "ai-da-gui");
    expect(await findAccessFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(errors).toEqual([]);
  }, 120_000);

  it("under the same name takes the other's place, and tells what was corrected too", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPage(site);
    await page.setInputFiles("#files", [await fileOf("TH Hoa Mai.xlsx", "31/02/1985")]);
    await page.getByText("Các tệp đã nhận (1)").waitFor({ timeout: 60_000 });
    await page.setInputFiles("#files", [await fileOf("TH Hoa Mai.xlsx", "28/02/1985")]);
    await page.getByText("đã được thay bằng bản vừa chọn").waitFor({ timeout: 60_000 });
    await checkButton(page).click();
    await page.getByRole("button", { name: /^Xem đã sửa gì/u }).click({ timeout: 60_000 });
    await page.getByText(/^Đã sửa [1-9]\d* điểm/u).waitFor();
  }, 120_000);
});

/** Everybody of the form with one birth date. */
function withBirthDate(form: WorkbookModel, born: string): WorkbookModel {
  const rows = (sheet: SheetModel): SheetModel["rows"] =>
    sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.value === "05/09/1985" ? { ...cell, value: born } : cell)),
    }));
  return { ...form, sheets: form.sheets.map((sheet) => ({ ...sheet, rows: rows(sheet) })) };
}

describe("our own form in Excel", () => {
  it("offers to put back the drop-down lists that a paste took away, and shows what the school wrote on its slip", async () => {
    const { site } = held;
    if (site === undefined) return;
    const look = { school: "Trường Tiểu học Hoa Mai", year: "2025-2026", roster: false };
    const form = withBirthDate(filled(buildTemplate(look, null)), "31/02/1985");
    const sent = await createWorkbookBuilder().build(form);
    const bytes = await withAnswers(sent, sent, "mau.xlsx");
    // The simulated Excel opens cells alone, so every list of the form is lost.
    const workbook = openSnapshot(await snapshotOf(bytes, "mau.xlsx"));
    const { page, host, errors } = await openPane(site, { workbook });
    await readAndCheck(page);
    await page.getByText("Cá nhân: Danh hiệu thi đua").waitFor({ timeout: 30_000 });
    await page.getByText(/^Trường trả lời trên phiếu trong sổ này \(/u).click();
    await page.getByText("Trường trả lời: Đã sửa theo giấy khai sinh").first().waitFor();
    expect(await findAccessFaults(page)).toEqual([]);
    await takePicture(page, "dat-lai-danh-sach");
    await page.getByRole("button", { name: "Đặt lại danh sách thả xuống" }).click();
    await page.getByText("Đã đặt lại danh sách thả xuống").waitFor();
    await page.getByText("Cá nhân: Danh hiệu thi đua").waitFor({ state: "detached" });
    expect(host.counters.notModelled).toEqual([]);
    expect(errors).toEqual([]);
  }, 120_000);
});
