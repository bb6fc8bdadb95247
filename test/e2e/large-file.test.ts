/** A province's list in one file: the page stays alive, and stops when asked. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { largeList } from "./large-list";
import { mainThreadTasks } from "./main-thread";
import { checkButton, openPage } from "./open-page";
import { siteForAll } from "./site";

const held = siteForAll();
let folder = "";
let file = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "large-"));
  file = path.join(folder, "ca-tinh.xlsx");
  writeFileSync(file, largeList(50_000));
}, 400_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

// From the disk, as a clerk's file: bytes sent through the test's own connection would hold up the page.
const chooseLargeFile = (page: Page): Promise<void> => page.setInputFiles("#files", file);

/** Keeps every value that the progress bar has shown. */
const recordProgress = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen: string[] = [];
    (globalThis as unknown as { seen: string[] }).seen = seen;
    new MutationObserver(() => {
      const now = document.querySelector('[role="progressbar"]')?.getAttribute("aria-valuenow");
      if (typeof now === "string" && seen.at(-1) !== now) seen.push(now);
    }).observe(document.body, { attributes: true, childList: true, subtree: true });
  });

const progressSeen = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.map(Number));

it("reads and checks 50,000 rows without a task over 200 ms on the main thread, and the progress moves", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, errors } = await openPage(site);
  // The core comes after the first screen; what it takes to start is no part of reading.
  await page.getByText("Tạo mẫu cho trường").waitFor();
  await recordProgress(page);
  const tasks = await mainThreadTasks(site.browser, page, async () => {
    await chooseLargeFile(page);
    await page.getByText("50.000 dòng đã đọc").waitFor({ timeout: 120_000 });
    await page.getByLabel("Ngày áp dụng").fill("2025-07-25");
    await checkButton(page).click();
    await page.getByRole("listbox").waitFor({ timeout: 120_000 });
  });
  expect(tasks.length).toBeGreaterThan(100);
  expect(tasks.filter((milliseconds) => milliseconds > 200)).toEqual([]);
  const seen = await progressSeen(page);
  expect(seen.length).toBeGreaterThan(10);
  expect(errors).toEqual([]);
}, 300_000);

it("stops a reading at once, and reads the same file anew when it is chosen again", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page } = await openPage(site);
  await chooseLargeFile(page);
  const stop = page.getByRole("button", { name: "Dừng lại" });
  await stop.click({ timeout: 30_000 });
  await page.getByText("Đã dừng: mới đọc 0/1 tệp").waitFor({ timeout: 30_000 });
  expect(page.workers()).toEqual([]);
  expect(await page.getByText("ca-tinh.xlsx").count()).toBe(0);
  await chooseLargeFile(page);
  await page.getByText("50.000 dòng đã đọc").waitFor({ timeout: 120_000 });
}, 300_000);
