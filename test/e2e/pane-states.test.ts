/** Every state that a clerk may meet, looked at by people: a picture narrow and light, one wider and dark. */
import type { Page } from "playwright-core";
import { schoolVi } from "../../src/ui/texts/school";
import { Workbook } from "../host/excel/workbook";
import { REFUSALS } from "../host/wire/faults";
import { findAccessFaults } from "./access";
import { openPane, readAndCheck, readButton } from "./open-pane";
import { takePicture } from "./pictures";
import { siteForAll } from "./site";

const held = siteForAll();

const views = [
  { name: "270-sang", view: { width: 270, colorScheme: "light" } },
  { name: "350-toi", view: { width: 350, colorScheme: "dark" } },
] as const;

describe.each(views)("in a pane $name", ({ name, view }) => {
  async function show(page: Page, state: string): Promise<void> {
    expect(await findAccessFaults(page)).toEqual([]);
    await takePicture(page, `trang-thai-${state}-${name}`);
    await page.emulateMedia({ forcedColors: "active" });
    await takePicture(page, `trang-thai-${state}-${name}-tuong-phan`);
    await page.emulateMedia({ forcedColors: "none" });
  }

  it("empty, then practice on the samples while it is busy", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPane(site, view);
    await readButton(page).waitFor();
    await show(page, "trong");
    await page.getByRole("button", { name: "Xem thử với dữ liệu mẫu" }).click();
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("button", { name: "Dừng lại" }).waitFor();
    await takePicture(page, `trang-thai-dang-doc-${name}`);
    await page.getByText(/Đã đọc \d+ tệp/u).waitFor({ timeout: 120_000 });
    await show(page, "tap");
  }, 180_000);

  it("a cell being edited, a workbook that may not be written, sheets that are protected", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page, host } = await openPane(site, { ...view, sample: "THCS Thanh An NH 2024-2025.xlsx" });
    await readButton(page).waitFor();
    host.faults.refuseAll = REFUSALS.cellEditMode;
    await readButton(page).click();
    await page.getByText("Không đọc được").waitFor();
    await show(page, "dang-sua-o");
    host.faults.refuseAll = undefined;
    await readAndCheck(page);
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        for (const sheet of sheets.items) sheet.protection.protect();
        await context.sync();
      }),
    );
    await page.getByText(/^Sửa nhanh cách viết/u).click();
    await page.getByRole("button", { name: /^Sửa \d+ ô$/u }).click();
    await page
      .locator(".status")
      .getByText(/bảo vệ|khoá|khóa/u)
      .waitFor({ timeout: 60_000 });
    await show(page, "trang-bao-ve");
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    host.faults.failAtAction(1, "AccessDenied");
    await page.getByRole("button", { name: "Ghi vào sổ này" }).click();
    await page.getByRole("progressbar").waitFor({ state: "detached", timeout: 60_000 });
    await show(page, "chi-doc");
  }, 180_000);

  it("rows that a filter hides: read and counted too, and the filter is left alone", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page, workbook } = await openPane(site, { ...view, sample: "THCS Thanh An NH 2024-2025.xlsx" });
    await readButton(page).waitFor();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        const used = sheets.items.map((sheet) => sheet.getUsedRange(true).load("address"));
        await context.sync();
        sheets.items.forEach((sheet, index) => {
          const address = used[index]?.address.split("!").at(-1) ?? "A1";
          sheet.autoFilter.apply(address, 1, { filterOn: Excel.FilterOn.values, values: ["không ai"] });
        });
        await context.sync();
      }),
    );
    const hidden = workbook.Worksheets.list.map(({ grid }) => [...grid.hiddenRows]);
    expect(hidden.flat().length).toBeGreaterThan(36);
    await readAndCheck(page);
    await page.getByText("36 dòng đang bị lọc hoặc bị ẩn cũng đã được đọc").waitFor();
    await page.getByRole("button", { name: "Đến ô" }).click();
    await page
      .locator(".status")
      .getByText(/đang bị lọc hoặc bị ẩn nên chưa thấy/u)
      .waitFor();
    expect(workbook.Worksheets.list.map(({ grid }) => [...grid.hiddenRows])).toEqual(hidden);
    await show(page, "dang-loc");
  }, 180_000);

  it("others edit meanwhile: the findings follow without a word, and the clerk stays where she looks", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page, workbook } = await openPane(site, {
      ...view,
      sample: "THCS Thanh An NH 2024-2025.xlsx",
      profile: "latest",
    });
    await readAndCheck(page);
    const list = page.getByRole("listbox", { name: "Các điểm đã thấy" });
    await list.focus();
    await page.keyboard.press("End");
    const looked = await list.getByRole("option", { selected: true }).textContent();
    const bars = await page.locator(".fui-MessageBar").count();
    // Of a person's row, well below the heading.
    const texts = await list.getByRole("option").allTextContents();
    const places = texts.map((text) => /[A-Z]+(\d+) · (.+?) · /u.exec(text) ?? []);
    const at = places.findIndex(([, line]) => Number(line) > 12);
    const [, row = "", name = ""] = places[at] ?? [];
    const sheet = workbook.sheet(name);
    for (let column = 0; column < 20; column++) sheet.grid.cell(Number(row) - 1, column).value = "";
    sheet.changed({ row: Number(row) - 1, column: 0, height: 1, width: 20 }, "Remote");
    await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
      }),
    );
    await page.waitForFunction(
      (before) =>
        document.querySelector("[id^=finding-]") !== null && !document.body.innerText.includes(before),
      `${String(texts.length)} điểm`,
    );
    expect(await list.getByRole("option", { selected: true }).textContent()).toBe(looked);
    expect(await page.locator(".fui-MessageBar").count()).toBe(bars);
    expect(await page.locator(".status").getAttribute("aria-live")).toBe("off");
    await show(page, "cung-sua");
  }, 180_000);

  it("a school before it sends: its own workbook only, and what is still open", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPane(site, { ...view, sample: "THCS Thanh An NH 2024-2025.xlsx" });
    await page.getByRole("checkbox", { name: /^Tôi ở trường/u }).check();
    await readAndCheck(page);
    const panel = page.getByRole("region", { name: schoolVi.heading });
    await panel.waitFor();
    expect(await panel.textContent()).toContain(schoolVi.rows(36));
    expect(await page.getByRole("tab").count()).toBe(2);
    expect(await page.getByRole("tab", { name: /Tổng hợp|Báo cáo/u }).count()).toBe(0);
    await show(page, "o-truong");
  }, 180_000);

  it("nothing wrong, and a run that is incomplete", async () => {
    const { site } = held;
    if (site === undefined) return;
    const workbook = new Workbook("Danh sach.xlsx", ["DS"]);
    const { page } = await openPane(site, { ...view, workbook });
    await readButton(page).waitFor();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const rows = [
          ["TRƯỜNG TIỂU HỌC HOA MAI", "", "", ""],
          ["DANH SÁCH XẾP LOẠI VIÊN CHỨC NĂM HỌC 2024-2025", "", "", ""],
          ["STT", "Họ và tên", "Chức vụ", "Xếp loại"],
          ["1", "Nguyễn Thị Hoa", "Giáo viên", "Hoàn thành tốt nhiệm vụ"],
          ["2", "Trần Văn Nam", "Giáo viên", "Hoàn thành tốt nhiệm vụ"],
        ];
        context.workbook.worksheets.getItem("DS").getRange("A1:D5").values = rows;
        await context.sync();
      }),
    );
    await readAndCheck(page);
    await page.getByText(/không có lỗi nào phải sửa/u).waitFor();
    await show(page, "khong-loi");
    await page.getByRole("tab", { name: "Nhận" }).click();
    await page.setInputFiles("#files", {
      name: "hong.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("không phải bảng tính"),
    });
    await page.getByText("Không đọc được").waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.getByText("Kết quả chưa đủ:").waitFor({ timeout: 60_000 });
    await show(page, "chua-du");
  }, 180_000);

  it("an Excel too old, an Office that does not come, a network that goes", async () => {
    const { site } = held;
    if (site === undefined) return;
    const old = await openPane(site, { ...view, profile: "1.7" });
    await old.page.getByText("Bản Excel này quá cũ").waitFor();
    await show(old.page, "excel-cu");

    const blank = await (
      await site.browser.newContext({ viewport: { width: view.width, height: 400 } })
    ).newPage();
    await blank.route(/\/lib\/1\/hosted\//u, (route) => route.abort());
    await blank.goto(`${site.address}/taskpane.html`);
    await blank.getByText("Đang mở Sổ Thi đua").waitFor();
    await takePicture(blank, `trang-thai-khong-mo-duoc-${name}`);

    const userAgent = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
    const explorer = await (await site.browser.newContext({ userAgent })).newPage();
    await explorer.route(/\/lib\/1\/hosted\//u, (route) => route.abort());
    await explorer.goto(`${site.address}/taskpane.html`);
    await explorer.getByText(/Bản Office này quá cũ .* trang web Sổ Thi đua bằng Edge hay Chrome/u).waitFor();

    const { page } = await openPane(site, view);
    await readButton(page).waitFor();
    await page.waitForTimeout(2_000);
    await page.context().setOffline(true);
    await page.getByRole("tab", { name: "Báo cáo" }).click();
    await page.getByText(/có lẽ vì mất mạng/u).waitFor();
    await show(page, "mat-mang");
  }, 180_000);
});
