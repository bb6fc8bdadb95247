/** The pane in Word: the built pane, Microsoft's own office.js, and the simulated Word behind it. */
import type { Page } from "playwright-core";
import { joinPage } from "../host/attach/page-client";
import { WordApplication, wordHostOf } from "../host/word/document";
import type { WordDocument } from "../host/word/document";
import { loadDocument } from "../host/word/load-document";
import type { OfficeHost } from "../host/wire/office-host";
import { findAccessFaults } from "./access";
import { falseClaim, makeEditedReport, reportedSample } from "./edited-report";
import { checkReceived } from "./open-pane";
import { takePicture } from "./pictures";
import { siteForAll } from "./site";
import type { Site } from "./site";

const held = siteForAll();

const staleFigure = "999";

/** The clerk's report, in which one figure is old too. */
async function oldReport(): Promise<WordDocument> {
  const { document } = await makeEditedReport();
  const figure = document.ContentControls.list.find(({ Tag }) => Tag.startsWith("period."));
  figure?.InsertText(staleFigure, "Replace");
  return document;
}

interface Pane {
  readonly page: Page;
  readonly document: WordDocument;
  readonly application: WordApplication;
  readonly host: OfficeHost;
  readonly errors: string[];
}

async function openPane({ address, browser }: Site, scheme: "light" | "dark"): Promise<Pane> {
  const document = await oldReport();
  const application = new WordApplication();
  const host = wordHostOf(document, application);
  const context = await browser.newContext({ viewport: { width: 320, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await joinPage(page, host, "Word", "1.9");
  await page.goto(`${address}/taskpane.html`);
  return { page, document, application, host, errors };
}

async function checkAndGoToReport(page: Page): Promise<void> {
  await page.locator("#files").setInputFiles(reportedSample);
  await page.getByText("Các tệp đã nhận (1)").waitFor({ timeout: 30_000 });
  await checkReceived(page);
  await page.getByRole("tab", { name: "Báo cáo" }).click();
}

/** Takes the frame off a figure that stands in one place only, as a clerk does by mistake. */
function takeOffOneFrame(document: WordDocument): void {
  const { list } = document.ContentControls;
  const alone = list.find(
    ({ Tag }) => Tag.startsWith("year.") && list.filter((each) => each.Tag === Tag).length === 1,
  );
  if (alone === undefined) throw new Error("no figure stands in one place only");
  alone.Delete(true);
}

it("refreshes the figures of an open report, and leaves every other word", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, document, host, errors } = await openPane(site, "light");
  takeOffOneFrame(document);
  await checkAndGoToReport(page);
  await page.getByRole("button", { name: "Xem các số đã khác" }).click();
  await page.getByText(`${staleFigure} →`).waitFor({ timeout: 30_000 });
  await page.getByText("1 con số của báo cáo đầy đủ không có khung").waitFor();
  await takePicture(page, "word-cap-nhat");
  expect(host.counters.writes).toBe(0);
  const words = document.Body.Text;
  await page.getByRole("button", { name: /^Cập nhật 1 con số/u }).click();
  await page.getByText(/Đã cập nhật \d+ chỗ/u).waitFor({ timeout: 30_000 });
  const now = document.Body.Text;
  expect(now).not.toContain(staleFigure);
  const changed = now.split("\n").filter((line, at) => line !== words.split("\n")[at]);
  expect(changed.length).toBeGreaterThan(0);
  expect(
    words
      .split("\n")
      .filter((line, at) => line !== now.split("\n")[at])
      .every((line) => line.includes(staleFigure)),
  ).toBe(true);
  await page.getByRole("button", { name: "Xem các số đã khác" }).click();
  await page.getByText(/con số trong văn bản đều đúng/u).waitFor({ timeout: 30_000 });
  expect(host.counters.notModelled).toEqual([]);
  expect(errors).toEqual([]);
}, 240_000);

it("says which sentences the data contradicts, leads to them, and changes none", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, document, host, errors } = await openPane(site, "dark");
  await checkAndGoToReport(page);
  await page.getByRole("button", { name: "Kiểm tra các con số đã viết" }).click();
  const row = page.getByRole("listitem").filter({ hasText: "1.000.000" }).first();
  await row.getByText("Sai", { exact: true }).waitFor({ timeout: 30_000 });
  await row.getByRole("button").click();
  await page.getByText("Đã chọn câu đó").waitFor({ timeout: 30_000 });
  expect(document.selected?.text).toBe(falseClaim);
  await takePicture(page, "word-doi-chieu");
  expect(await findAccessFaults(page)).toEqual([]);
  expect(host.counters.writes).toBe(0);
  expect(errors).toEqual([]);
}, 240_000);

it("inserts a figure that can be refreshed and a table, and opens the report as a new document", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, document, application, errors } = await openPane(site, "light");
  await checkAndGoToReport(page);
  const before = document.ContentControls.list.length;
  await page.getByLabel("Con số", { exact: true }).pressSequentially("Số lượt cá nhân");
  await page.getByRole("option").first().click();
  await page.getByRole("button", { name: "Chèn con số" }).click();
  await page.getByText("Đã chèn. Con số này").waitFor({ timeout: 30_000 });
  expect(document.ContentControls.list).toHaveLength(before + 1);
  const tables = document.Body.Tables.list.length;
  await page.getByRole("button", { name: "Chèn bảng theo năm học" }).click();
  await page.getByText("Đã chèn bảng").waitFor({ timeout: 30_000 });
  expect(document.Body.Tables.list).toHaveLength(tables + 1);
  await page.getByRole("button", { name: "Mở báo cáo mới" }).click();
  await page.getByText("Đã mở báo cáo").waitFor({ timeout: 60_000 });
  expect(application.opened).toHaveLength(1);
  expect(loadDocument(application.opened[0] ?? new Uint8Array()).Body.Text).toContain("BÁO CÁO");
  await takePicture(page, "word-chen");
  expect(await findAccessFaults(page)).toEqual([]);
  expect(errors).toEqual([]);
}, 240_000);
