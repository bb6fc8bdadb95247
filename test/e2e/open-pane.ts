/** The built pane over a simulated Excel, as wide and as dark as a test wants it. */
import path from "node:path";
import type { Page } from "playwright-core";
import { LIBRARY, joinPage } from "../host/attach/page-client";
import { loadWorkbook } from "../host/excel/load-workbook";
import { hostOf } from "../host/excel/workbook";
import type { Workbook } from "../host/excel/workbook";
import type { ProfileName } from "../host/profiles";
import type { OfficeHost } from "../host/wire/office-host";
import { sampleFiles } from "./expected-result";
import type { Site } from "./site";

export interface Pane {
  readonly page: Page;
  readonly workbook: Workbook;
  readonly host: OfficeHost;
  readonly errors: string[];
}

export interface PaneOptions {
  readonly sample?: string;
  readonly workbook?: Workbook;
  readonly profile?: ProfileName;
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  /** What follows the address, as the buttons of the ribbon give it. */
  readonly query?: string;
  /** True where the site gives Office's library: a driver that answers for it holds up every request. */
  readonly isLibraryServed?: boolean;
  /** Runs before the address is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const firstSample = "TH Tan Lap A 5 nam.xlsx";

export function sampleFile(name: string): string {
  const file = sampleFiles.find((each) => path.basename(each) === name);
  if (file === undefined) throw new Error(`no sample ${name}`);
  return file;
}

export async function openPane({ address, browser }: Site, options: PaneOptions = {}): Promise<Pane> {
  const { sample = firstSample, profile = "1.14", width = 320, colorScheme = "light", query = "" } = options;
  const workbook = options.workbook ?? (await loadWorkbook(sampleFile(sample)));
  const host = hostOf(workbook);
  const context = await browser.newContext({
    locale: "vi-VN",
    viewport: { width, height: 700 },
    colorScheme,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  await joinPage(page, host, "Excel", profile);
  if (options.isLibraryServed === true) await page.unroute(LIBRARY);
  await options.prepare?.(page);
  await page.goto(`${address}/taskpane.html${query}`);
  return { page, workbook, host, errors };
}

/** The button once it works: it stands before Office is ready. */
export const readButton = (page: Page): ReturnType<Page["getByRole"]> =>
  page.getByRole("button", { name: "Đọc sổ đang mở", disabled: false });

export async function readAndCheck(page: Page): Promise<void> {
  await readButton(page).click();
  await page.getByText("Các tệp đã nhận (1)").waitFor({ timeout: 60_000 });
  await checkReceived(page);
}

/** Checks what was received, as of the day of the samples. */
export async function checkReceived(page: Page): Promise<void> {
  await page.getByLabel("Ngày áp dụng").fill("2025-07-25");
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await page
    .getByText(/\d+ lỗi phải sửa/u)
    .first()
    .waitFor({ timeout: 60_000 });
}
