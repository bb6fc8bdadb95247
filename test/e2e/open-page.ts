/** The page without Excel in a browser, with everything it asks for and complains about on record. */
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Site } from "./site";

export interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
}

interface PageOptions {
  readonly width?: number;
  readonly at?: string;
  /** Runs before the address is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens the page of a site, or another address, in a browser context of its own. */
export async function openPage(
  { address, browser }: Site,
  options: BrowserContextOptions & PageOptions = {},
): Promise<Opened> {
  const { width = 900, at = address, prepare, ...rest } = options;
  const context = await browser.newContext({
    acceptDownloads: true,
    viewport: { width, height: 760 },
    ...rest,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await prepare?.(page);
  await page.goto(at);
  return { page, requests, errors };
}

export const checkButton = (page: Page): ReturnType<Page["getByRole"]> =>
  page.getByRole("button", { name: "Kiểm tra", exact: true });

/** Chooses files, and checks them as of the day of the samples. */
export async function checkFiles(page: Page, files: readonly string[]): Promise<void> {
  await page.setInputFiles("#files", [...files]);
  await page.getByLabel("Ngày áp dụng").fill("2025-07-25");
  await checkButton(page).click({ timeout: 60_000 });
  await page.getByText(/\d+ lỗi phải sửa/u).waitFor({ timeout: 60_000 });
}
