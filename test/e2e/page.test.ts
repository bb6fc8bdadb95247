/** The page without Excel, in a real browser: the main job on the samples, and nothing sent anywhere. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { check, countBySeverity, readWorkbook } from "../../src/core";
import type { CheckResult } from "../../src/core";
import { samplesFolder } from "../samples/read-samples";
import { openSite } from "./site";
import type { Site } from "./site";

let site: Site | undefined;

beforeAll(async () => {
  site = await openSite();
}, 180_000);

afterAll(async () => {
  await site?.close();
});

const sampleFiles = readdirSync(samplesFolder)
  .filter((name) => /\.xlsx?$/u.test(name))
  .sort()
  .map((name) => path.join(samplesFolder, name));

async function expected(): Promise<CheckResult> {
  const readings = [];
  for (const file of sampleFiles) {
    const snapshot = await readWorkbookFile(new Uint8Array(readFileSync(file)), path.basename(file));
    if (snapshot.ok) readings.push(readWorkbook(snapshot.value));
  }
  return check({ readings, appliedOn: "2025-07-25", commune: null, period: null }).result;
}

async function openPage(address: string): Promise<{ page: Page; requests: string[]; errors: string[] }> {
  if (site === undefined) throw new Error("no site");
  const page = await (await site.browser.newContext({ acceptDownloads: true })).newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(address);
  return { page, requests, errors };
}

describe("the page", () => {
  it("checks the samples like the command line, and asks no other address for anything", async () => {
    if (site === undefined) return;
    const { page, requests, errors } = await openPage(site.address);
    await page.setInputFiles("#files", sampleFiles);
    await page.fill("#applied-on", "2025-07-25");
    await page.click("button.primary");
    await page.waitForSelector(".outputs", { timeout: 60_000 });
    const counts = countBySeverity((await expected()).findings);
    const words = await page.textContent(".status");
    expect(words).toContain(
      `${String(counts.error)} lỗi phải sửa, ${String(counts.query)} điểm cần giải thích`,
    );
    expect(errors).toEqual([]);
    const own = site.address;
    expect(requests.filter((url) => !url.startsWith(own))).toEqual([]);
  }, 120_000);

  it("hands over a summary workbook that can be read", async () => {
    if (site === undefined) return;
    const { page } = await openPage(site.address);
    await page.setInputFiles("#files", sampleFiles.slice(0, 3));
    await page.click("button.primary");
    await page.waitForSelector(".outputs");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click(".outputs button >> nth=0"),
    ]);
    const read = await readWorkbookFile(new Uint8Array(readFileSync(await download.path())), "tong-hop.xlsx");
    expect(read.ok && read.value.sheets.map((sheet) => sheet.name)).toEqual([
      "Tổng hợp",
      "Cần xét",
      "Dữ liệu",
      "Tiêu chí",
      "Nhật ký",
    ]);
  }, 120_000);

  it("says what to do when no file, or a broken one, was chosen", async () => {
    if (site === undefined) return;
    const { page } = await openPage(site.address);
    await page.click("button.primary");
    expect(await page.textContent(".status")).toContain("Chưa chọn tệp nào");
    await page.setInputFiles("#files", {
      name: "hong.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("PK\u0003\u0004 hỏng"),
    });
    await page.click("button.primary");
    await page.waitForSelector(".incomplete");
    expect(await page.textContent(".incomplete")).toContain("hong.xlsx");
  }, 60_000);
});
