/** The help, practice on the samples, and what the browser keeps. */
import { countBySeverity } from "../../src/core";
import { findAccessFaults } from "./access";
import { expectedCounts, expectedResult, sampleFiles } from "./expected-result";
import { checkButton, openPage } from "./open-page";
import { takePicture } from "./pictures";
import { siteForAll } from "./site";

const held = siteForAll();

it.each(["light", "dark"] as const)(
  "tells on a phone what is read, the words and privacy, %s, without a fault of access",
  async (colorScheme) => {
    const { site } = held;
    if (site === undefined) return;
    const { page, errors } = await openPage(site, { width: 360, colorScheme });
    await page.getByRole("button", { name: "Trợ giúp" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    for (const topic of await dialog.locator("summary").all()) await topic.click();
    await dialog.getByText("Content-Security-Policy").waitFor();
    expect(await findAccessFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await takePicture(page, `tro-giup-${colorScheme}`);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  },
  60_000,
);

it("practises on copies of the samples with the figures of the demo, then gives the clerk's own work back", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, errors } = await openPage(site);
  await page.setInputFiles("#files", sampleFiles.slice(0, 2));
  await page.getByText("Các tệp đã nhận (2)").waitFor({ timeout: 60_000 });
  await page.getByLabel("Tên xã, phường").fill("xã của tôi");
  await page.getByRole("button", { name: "Trợ giúp" }).click();
  await page.getByRole("button", { name: "Bắt đầu tập" }).click();
  const tour = page.getByRole("region", { name: "Đang tập với dữ liệu mẫu" });
  await page.getByText(`Các tệp đã nhận (${String(sampleFiles.length)})`).waitFor({ timeout: 60_000 });
  expect(await findAccessFaults(page)).toEqual([]);
  await checkButton(page).click();
  const { error } = countBySeverity((await expectedResult()).findings);
  await page
    .getByText(`${String(error)} lỗi phải sửa`)
    .first()
    .waitFor({ timeout: 60_000 });
  for (let stop = 0; stop < 8; stop += 1) await tour.getByRole("button", { name: "Tiếp" }).click();
  await page.getByRole("button", { name: "Lập báo cáo" }).waitFor();
  await tour.getByRole("button", { name: "Kết thúc tập" }).click();
  await page.getByText("Các tệp đã nhận (2)").waitFor();
  expect(await page.getByLabel("Tên xã, phường").inputValue()).toBe("xã của tôi");
  expect(errors).toEqual([]);
}, 180_000);

it("keeps nothing unless asked, brings the work back when asked, and deletes it all", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, errors } = await openPage(site);
  const kept = (): Promise<number> =>
    page.evaluate(async () => localStorage.length + (await indexedDB.databases()).length);
  await page.setInputFiles("#files", sampleFiles.slice(0, 2));
  await page.getByText("Các tệp đã nhận (2)").waitFor({ timeout: 60_000 });
  expect(await kept()).toBe(0);
  await page.getByLabel(/Giữ việc đang làm trên máy này/u).click();
  await page.getByLabel("Tên xã, phường").fill("xã Tân Lập");
  await page.getByText("Việc đang làm được giữ").waitFor();
  await page.waitForFunction(async () => (await indexedDB.databases()).length === 1);
  await page.waitForTimeout(500);
  await page.reload();
  await page.getByText("Các tệp đã nhận (2)").waitFor({ timeout: 60_000 });
  expect(await page.getByLabel("Tên xã, phường").inputValue()).toBe("xã Tân Lập");
  await page.getByRole("button", { name: "Xoá hết" }).click();
  await page.getByText("Đã xoá hết").waitFor();
  expect(await kept()).toBe(0);
  await page.reload();
  await checkButton(page).waitFor();
  expect(await page.getByLabel("Tên xã, phường").inputValue()).toBe("");
  expect(errors).toEqual([]);
}, 120_000);

it("asks for a new version only when told to, and by itself only where the clerk wishes it", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page } = await openPage(site);
  const asked = (): number => site?.seen.filter(({ url }) => url.startsWith("/version.js")).length ?? 0;
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const before = asked();
  await page.reload();
  await page.getByRole("button", { name: "Trợ giúp" }).click();
  expect(asked()).toBe(before);
  await page.getByRole("button", { name: "Hỏi bản mới" }).click();
  await page.getByText("Đang dùng bản mới nhất").waitFor();
  expect(asked()).toBe(before + 1);
  await page.getByLabel(/Tự hỏi bản mới/u).click();
  const [request] = await Promise.all([
    page.waitForRequest((each) => each.url().includes("/version.js")),
    page.reload(),
  ]);
  expect(request.postData()).toBeNull();
}, 60_000);

it("does the whole job by keyboard alone", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page } = await openPage(site);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), pressOn("Chọn tệp của các trường")]);
  await chooser.setFiles([...sampleFiles]);
  await page.getByText(`Các tệp đã nhận (${String(sampleFiles.length)})`).waitFor({ timeout: 60_000 });
  await tabUntil("applied-on", "field");
  // A date's three parts in the order of the browser's language, which here is English.
  await page.keyboard.type("07252025");
  await pressOn("Kiểm tra");
  await page.getByRole("listbox").waitFor({ timeout: 60_000 });
  expect(await page.textContent(".status")).toContain(await expectedCounts());
  const tab = page.getByRole("tab", { name: "Kiểm tra" });
  await tabUntil("Kiểm tra", "tab");
  expect(await tab.evaluate((element) => element === document.activeElement)).toBe(true);
  for (const key of ["ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  const [download] = await Promise.all([page.waitForEvent("download"), pressOn("Tải bảng tổng hợp (Excel)")]);
  expect(download.suggestedFilename()).toBe("tong-hop.xlsx");

  /** Goes on with Tab until a control of that name has the focus. */
  async function tabUntil(name: string, role: "button" | "tab" | "field"): Promise<void> {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      const found = await page.evaluate(
        ([wanted, kind]) => {
          const element = document.activeElement;
          if (kind === "field") return element?.id === wanted;
          const isKind =
            kind === "tab" ? element?.getAttribute("role") === "tab" : element?.tagName === "BUTTON";
          return isKind && element?.textContent === wanted;
        },
        [name, role],
      );
      if (found) return;
    }
    throw new Error(`No way by keyboard to ${name}.`);
  }

  async function pressOn(name: string): Promise<void> {
    await tabUntil(name, "button");
    await page.keyboard.press("Enter");
  }
}, 120_000);
