/** The page after its first visit, with the network cut, and as one file from a folder. */
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { expectedCounts, sampleFiles } from "./expected-result";
import { checkFiles, openPage } from "./open-page";
import { siteForAll, singleFile } from "./site";

const held = siteForAll();

async function expectFiguresOfTheDemo(page: Page): Promise<void> {
  await checkFiles(page, sampleFiles);
  expect(await page.textContent(".status")).toContain(await expectedCounts());
}

/** Waits until the copy for use without a network is whole. */
async function untilKept(context: BrowserContext, page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  expect(context.serviceWorkers()).toHaveLength(1);
}

async function handsOverBoth(page: Page): Promise<void> {
  for (const [tab, button, name] of [
    ["Tổng hợp", "Tải bảng tổng hợp", "tong-hop.xlsx"],
    ["Báo cáo", "Lập báo cáo", "bao-cao.docx"],
  ] as const) {
    await page.getByRole("tab", { name: tab }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: 60_000 }),
      page.getByRole("button", { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
  }
}

it("does the whole job with the network cut after the first visit, also when opened anew", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, errors } = await openPage(site);
  await untilKept(page.context(), page);
  await page.context().setOffline(true);
  await page.reload();
  await expectFiguresOfTheDemo(page);
  await handsOverBoth(page);
  expect(errors).toEqual([]);
}, 240_000);

it("asks on a phone for nothing once it is loaded and kept, and no request ever carries a name or a byte of a workbook", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page } = await openPage(site, { width: 360, isMobile: true, hasTouch: true });
  await untilKept(page.context(), page);
  await page.reload();
  const before = site.seen.length;
  await expectFiguresOfTheDemo(page);
  await handsOverBoth(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(site.seen.slice(before)).toEqual([]);
  expect(site.seen.every(({ method, bodyLength }) => method === "GET" && bodyLength === 0)).toBe(true);
  const asked = decodeURIComponent(site.seen.map(({ url }) => url).join("\n"));
  for (const file of sampleFiles) expect(asked).not.toContain(path.parse(file).name);
}, 240_000);

it("can open no connection, neither the page nor its worker", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page } = await openPage(site);
  await page.setInputFiles("#files", sampleFiles.slice(0, 1));
  await page.getByText("Các tệp đã nhận (1)").waitFor({ timeout: 60_000 });
  const attempt = (): Promise<string> =>
    fetch("/version.js").then(
      () => "sent",
      () => "refused",
    );
  expect(await page.evaluate(attempt)).toBe("refused");
  const [worker] = page.workers();
  expect(await worker?.evaluate(attempt)).toBe("refused");
}, 120_000);

it("does the whole job as one file, opened from a folder", async () => {
  const { site } = held;
  if (site === undefined) return;
  expect(existsSync(singleFile)).toBe(true);
  const { page, requests, errors } = await openPage(site, { at: pathToFileURL(singleFile).href });
  await expectFiguresOfTheDemo(page);
  expect(page.workers()).toHaveLength(1);
  await handsOverBoth(page);
  expect(errors).toEqual([]);
  expect(requests.filter((url) => !/^(?:file|data|blob):/u.test(url))).toEqual([]);
}, 240_000);

it("keeps to the old version while a page of it is open, then takes the new one whole", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, errors } = await openPage(site);
  const context = page.context();
  await untilKept(context, page);
  const old = await versionOf(page);
  const next = "0123456789ab";
  site.release((name, content) =>
    /^(?:index\.html|service-worker\.js|version\.js)$/u.test(name)
      ? Buffer.from(content.toString("utf8").replaceAll(old, next))
      : content,
  );
  await page.reload();
  expect(await versionOf(page)).toBe(old);
  await page.getByRole("button", { name: "Trợ giúp" }).click();
  await page.getByRole("button", { name: "Hỏi bản mới" }).click();
  await page.getByText("Đã có bản mới").waitFor({ timeout: 30_000 });
  await page.waitForFunction(async () => {
    const kept = await navigator.serviceWorker.getRegistration();
    return kept?.waiting?.state === "installed";
  });
  expect(await versionOf(page)).toBe(old);
  await page.close();
  const opened = await context.newPage();
  await expectVersion(opened, site.address, next);
  expect(await opened.evaluate(() => caches.keys())).toEqual([`so-thi-dua ${next}`]);
  await context.setOffline(true);
  await opened.reload();
  expect(await versionOf(opened)).toBe(next);
  await checkFiles(opened, sampleFiles.slice(0, 2));
  expect(errors).toEqual([]);
}, 240_000);

async function versionOf(page: Page): Promise<string> {
  return (await page.locator('meta[name="version"]').getAttribute("content")) ?? "";
}

/**
 * The browser lets the old version go a moment after its last page was closed. A load that falls into that moment was once
 * never answered by it: then the page is loaded again, as a person would.
 */
async function expectVersion(page: Page, address: string, version: string): Promise<void> {
  for (let left = 20; left > 0; left--) {
    await page.waitForTimeout(250);
    const isLoaded = await page.goto(address, { timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (isLoaded && (await versionOf(page)) === version) return;
    await page.goto("about:blank");
  }
  expect(await versionOf(page)).toBe(version);
}
