/** The pane in Excel: the built pane, Microsoft's own office.js, and the simulated Excel behind it. */
import path from "node:path";
import type { Page } from "playwright-core";
import { joinPage } from "../host/attach/page-client";
import { loadWorkbook } from "../host/excel/load-workbook";
import { hostOf } from "../host/excel/workbook";
import type { Workbook } from "../host/excel/workbook";
import type { ProfileName } from "../host/profiles";
import { findAccessFaults } from "./access";
import { sampleFiles } from "./expected-result";
import { takePicture } from "./pictures";
import { siteForAll } from "./site";
import type { Site } from "./site";

const held = siteForAll();

interface Pane {
  readonly page: Page;
  readonly workbook: Workbook;
  readonly errors: string[];
}

const sample = "TH Tan Lap A 5 nam.xlsx";

async function openPane(
  { address, browser }: Site,
  profile: ProfileName,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Pane> {
  const file = sampleFiles.find((each) => path.basename(each) === sample);
  if (file === undefined) throw new Error(`no sample ${sample}`);
  const workbook = await loadWorkbook(file);
  const page = await (await browser.newContext({ viewport: { width: 320, height: 700 } })).newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await joinPage(page, hostOf(workbook), "Excel", profile);
  await prepare?.(page);
  // What a test holds back would hold back the load too.
  await page.goto(`${address}/taskpane.html`, { waitUntil: "domcontentloaded" });
  return { page, workbook, errors };
}

async function checkOpenWorkbook(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Đọc sổ đang mở" }).click();
  await page.getByText("Các tệp đã nhận (1)").waitFor({ timeout: 30_000 });
  await page.getByLabel("Ngày áp dụng").fill("2025-07-25");
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await page.getByText(/\d+ lỗi phải sửa/u).waitFor({ timeout: 30_000 });
}

it("reads the open workbook, leads to the cell of a finding, and writes the summary beside the clerk's sheets", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, workbook, errors } = await openPane(site, "1.9");
  const before = workbook.Worksheets.list.map(({ Name }) => Name);
  await checkOpenWorkbook(page);
  await page.getByRole("button", { name: "Đến ô" }).click();
  await page.getByText(/Đã đến ô/u).waitFor();
  await takePicture(page, "ngan-kiem-tra");
  expect(await findAccessFaults(page)).toEqual([]);
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  await page.getByRole("button", { name: "Ghi vào sổ này" }).click();
  await page.getByText("Đã ghi các trang Tổng hợp").waitFor({ timeout: 60_000 });
  expect(workbook.Worksheets.list.map(({ Name }) => Name)).toEqual([
    ...before,
    "Tổng hợp",
    "Cần xét",
    "Dữ liệu",
    "Tiêu chí",
    "Nhật ký",
  ]);
  await takePicture(page, "ngan-tong-hop");
  expect(errors).toEqual([]);
}, 180_000);

it("says in an Excel too old that the pane cannot read, and keeps the way by files", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page } = await openPane(site, "1.7");
  await page.getByText("Bản Excel này quá cũ").waitFor();
  expect(await page.getByRole("button", { name: "Đọc sổ đang mở" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "Chọn tệp của các trường" }).isEnabled()).toBe(true);
}, 60_000);

it("stands before Office is ready: what is typed stays, buttons wait, and a line says what to do where it takes long", async () => {
  const { site } = held;
  if (site === undefined) return;
  const waiting: (() => void)[] = [];
  const { page, errors } = await openPane(site, "1.9", (opened) =>
    opened.route(/excel-win32-16/u, async (route) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      await route.fallback();
    }),
  );
  const read = page.getByRole("button", { name: "Đọc sổ đang mở" });
  await read.waitFor();
  expect(await read.isEnabled()).toBe(false);
  expect(await page.getByRole("button", { name: "Chọn tệp của các trường" }).isEnabled()).toBe(false);
  await page.getByLabel("Ngày áp dụng").fill("2025-07-25");
  await page.getByText("Đang mở Sổ Thi đua").waitFor();
  await takePicture(page, "ngan-dang-mo");
  for (const goOn of waiting) goOn();
  await read.click();
  await page.getByText("Các tệp đã nhận (1)").waitFor({ timeout: 30_000 });
  expect(await page.getByLabel("Ngày áp dụng").inputValue()).toBe("2025-07-25");
  expect(await page.getByText("Đang mở Sổ Thi đua").count()).toBe(0);
  expect(errors).toEqual([]);
}, 60_000);
