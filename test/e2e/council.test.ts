/** The council's step on the page and in the pane: decide, go on, find again, write, hand over; all by keyboard. */
import type { Page } from "playwright-core";
import { schoolFile } from "../season/school-file";
import { findAccessFaults } from "./access";
import { checkButton, checkFiles, openPage } from "./open-page";
import { openPane, readAndCheck, sampleFile } from "./open-pane";
import { takePicture } from "./pictures";
import { siteForAll } from "./site";

const held = siteForAll();

const sample = "THCS Thanh An NH 2024-2025.xlsx";

async function openCouncil(page: Page): Promise<void> {
  const tab = page.getByRole("tab", { name: "Hội đồng" });
  await tab.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("listbox", { name: "Danh sách hồ sơ trước hội đồng" }).waitFor();
}

/** Decides on the case shown with keys alone: first choice, reason, on to the next. */
async function decideByKeys(page: Page, reason: string): Promise<void> {
  await page.getByRole("radio", { name: "Giữ" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("textbox", { name: "Lý do" }).focus();
  await page.keyboard.type(reason);
  await page.getByRole("button", { name: "Quyết và sang hồ sơ sau" }).focus();
  await page.keyboard.press("Enter");
}

const nameShown = async (page: Page): Promise<string> =>
  (await page.locator("#step section h3").first().textContent()) ?? "";

const looks = [
  { width: 320, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
  { width: 1100, colorScheme: "light" },
  { width: 1100, colorScheme: "dark" },
] as const;

it.each(looks)(
  "decides two cases on the page by keys at $width px, $colorScheme",
  async ({ width, colorScheme }) => {
    const { site } = held;
    if (site === undefined) return;
    const { page, errors } = await openPage(site, { width, colorScheme });
    const name = `hoi-dong-${String(width)}-${colorScheme}`;
    await checkFiles(page, [sampleFile(sample)]);
    await openCouncil(page);
    const first = await nameShown(page);
    await page.getByText("Đang lấy đủ các điều kiện…").waitFor({ state: "detached" });
    await takePicture(page, `${name}-mo`);
    expect(await findAccessFaults(page)).toEqual([]);

    await page.getByRole("button", { name: "Quyết và sang hồ sơ sau" }).click();
    await page.getByText("Hãy chọn một quyết định. Hãy ghi lý do.").waitFor();
    await decideByKeys(page, "Đủ tiêu chuẩn theo hồ sơ");
    await page.getByText("Đã quyết 1/").waitFor();
    const second = await nameShown(page);
    expect(second).not.toBe(first);
    // The hand stays on the form: the first choice of the next case.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("value"))).toBe("keep");
    await decideByKeys(page, "Chấp nhận giải trình của trường");
    await page.getByText("Đã quyết 2/").waitFor();

    await page.getByLabel("Tình trạng").selectOption("decided");
    await page.getByText("2 trong").waitFor();
    expect(await nameShown(page)).toBe(first);
    await takePicture(page, `${name}-da-quyet`);
    expect(await findAccessFaults(page)).toEqual([]);
    await page.getByRole("listbox", { name: "Danh sách hồ sơ trước hội đồng" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.locator("#step section h3").filter({ hasText: second }).first().waitFor();

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lập biên bản (Word)" }).focus();
    await page.keyboard.press("Enter");
    expect((await download).suggestedFilename()).toBe("bien-ban.docx");

    await page.getByRole("button", { name: "Rút lại quyết định vừa ghi" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Đã quyết 1/").waitFor();
    expect(errors).toEqual([]);
  },
  240_000,
);

it.each([
  { width: 320, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
] as const)(
  "decides in the pane, writes into the workbook and finds it there again, $colorScheme",
  async (look) => {
    const { site } = held;
    if (site === undefined) return;
    const { page, workbook, errors } = await openPane(site, { ...look, sample });
    await readAndCheck(page);
    await openCouncil(page);
    const first = await nameShown(page);
    await decideByKeys(page, "Đủ tiêu chuẩn theo hồ sơ");
    await page.getByText("Đã quyết 1/").waitFor();
    await page.getByText("1 dòng quyết định chưa được ghi vào sổ").waitFor();
    expect(await findAccessFaults(page)).toEqual([]);
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    await page.getByRole("button", { name: "Ghi vào sổ này" }).click();
    await page.getByText("Đã ghi các trang Tổng hợp").waitFor({ timeout: 60_000 });
    await openCouncil(page);
    await page.getByText("chưa được ghi vào sổ").waitFor({ state: "detached" });
    await page.getByRole("listbox", { name: "Danh sách hồ sơ trước hội đồng" }).focus();
    await page.keyboard.press("Home");
    await page
      .getByRole("button", { name: /^Xem ô/u })
      .first()
      .click();
    await page.getByText(/Đã đến ô/u).waitFor();

    const again = await openPane(site, { ...look, workbook });
    await readAndCheck(again.page);
    await openCouncil(again.page);
    await again.page.getByText("Đã quyết 1/").waitFor();
    await again.page.getByLabel("Tình trạng").selectOption("decided");
    await again.page.locator("#step section h3").filter({ hasText: first }).first().waitFor();
    expect([...errors, ...again.errors]).toEqual([]);
  },
  240_000,
);

/** A list of one school as the page takes it; `name` is how it writes one of its teachers. */
async function listNaming(name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const teachers = [
    { name: "Trần Văn Hùng", born: "31/02/1985" },
    { name, born: "02/03/1980" },
    { name: "Nguyễn Thị Hương", born: "09/09/1990" },
  ];
  const bytes = await schoolFile("Trường Tiểu học Hoa Mai", teachers);
  return { name: "TH Hoa Mai.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

it.each(looks)(
  "gives a decision whose nominee is no longer found to a row, by keys, at $width px, $colorScheme",
  async ({ width, colorScheme }) => {
    const { site } = held;
    if (site === undefined) return;
    const { page, errors } = await openPage(site, { width, colorScheme });
    const name = `gan-quyet-dinh-${String(width)}-${colorScheme}`;
    await page.setInputFiles("#files", [await listNaming("Nguyễn Thị Hưong")]);
    await page.getByLabel("Ngày áp dụng").fill("2025-07-25");
    await checkButton(page).click({ timeout: 60_000 });
    await openCouncil(page);
    await page.getByLabel("Tìm theo tên, trường").fill("Hưong");
    await page.locator("#step section h3").filter({ hasText: "Nguyễn Thị Hưong" }).waitFor();
    await decideByKeys(page, "Đủ tiêu chuẩn theo hồ sơ");
    await page.getByText("Đã quyết 1/").waitFor();

    await page.getByRole("tab", { name: "Nhận" }).click();
    await page.setInputFiles("#files", [await listNaming("Nguyễn Thị Hường")]);
    await page.getByText("đã được thay bằng bản vừa chọn").waitFor({ timeout: 60_000 });
    await checkButton(page).click();
    await openCouncil(page);
    await page.getByText("1 không còn tìm thấy hồ sơ").waitFor();
    await page.getByLabel("Tìm theo tên, trường").fill("");
    await page.getByLabel("Tình trạng").selectOption("orphaned");
    const give = page.getByRole("button", { name: /^Gán quyết định cho dòng này: Nguyễn Thị Hường · sinh/u });
    await give.focus();
    await page.keyboard.press("Enter");
    await page.getByText("Hãy ghi lý do gán.").waitFor();
    await page.getByRole("textbox", { name: "Lý do gán" }).focus();
    await page.keyboard.type("Trường viết lại đúng tên");
    await takePicture(page, name);
    expect(await findAccessFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await give.focus();
    await page.keyboard.press("Enter");

    await page.getByText("Đã gán quyết định cho Nguyễn Thị Hường.").waitFor();
    await page.locator("#step section h3").filter({ hasText: "Nguyễn Thị Hường" }).waitFor();
    await page.getByText("Gán cho hồ sơ này vì: Trường viết lại đúng tên").waitFor();
    await page.getByText("Đã quyết 1/3").waitFor();
    await takePicture(page, `${name}-xong`);
    await page.getByRole("button", { name: "Rút lại quyết định vừa ghi" }).click();
    await page.getByText("1 không còn tìm thấy hồ sơ").waitFor();
    expect(errors).toEqual([]);
  },
  240_000,
);
