/** The whole work on the samples, in the pane and on the page, gives what `npm run demo` gives: findings, figures, summary, report. */
import path from "node:path";
import type { Page } from "playwright-core";
import { countBySeverity } from "../../src/core";
import type { CheckResult } from "../../src/core";
import { cellsOfFile, demoFields, paragraphsOf, runDemo, typedInExcel } from "./demo-output";
import type { DemoOutput } from "./demo-output";
import { sampleFiles } from "./expected-result";
import { openPage } from "./open-page";
import { openPane, readButton } from "./open-pane";
import { siteForAll } from "./site";

const held = siteForAll();

let demo: DemoOutput;
beforeAll(async () => {
  if (held.site !== undefined) demo = await runDemo();
}, 200_000);

it("in the pane, the first sample open in Excel and the others added", async () => {
  const { site } = held;
  if (site === undefined) return;
  const [open = "", ...added] = sampleFiles;
  const { page, workbook, errors } = await openPane(site, { width: 350, sample: path.basename(open) });
  await readButton(page).click();
  await page.getByText("Các tệp đã nhận (1)").waitFor({ timeout: 60_000 });
  await page.setInputFiles("#files", added);
  await checkLikeDemo(page);
  await expectFigures(page);
  expect(await page.locator("[id^=finding-]").count()).toBeLessThan(40);
  await expectOutputs(page);

  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  await page.getByRole("button", { name: "Ghi vào sổ này" }).click();
  await page.getByText("Đã ghi các trang Tổng hợp").waitFor({ timeout: 120_000 });
  for (const [name, { typed }] of Object.entries(demo.summary))
    expect([name, ...typedInExcel(workbook, name)]).toEqual([name, ...typed]);
  expect(errors).toEqual([]);
}, 400_000);

it("on the page, which asks no other address for anything", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, requests, errors } = await openPage(site);
  await page.setInputFiles("#files", [...sampleFiles]);
  await checkLikeDemo(page);
  await expectFigures(page);
  await expectOutputs(page);
  expect(errors).toEqual([]);
  // The worker starts from a blob of this very address, which asks nobody.
  const own = site.address;
  expect(requests.filter((url) => new URL(url).origin !== own)).toEqual([]);
}, 240_000);

async function checkLikeDemo(page: Page): Promise<void> {
  await page.getByText(`Các tệp đã nhận (${String(sampleFiles.length)})`).waitFor({ timeout: 120_000 });
  await page.getByLabel("Ngày áp dụng").fill(demoFields.appliedOn);
  await page.getByLabel("Tên xã, phường").fill(demoFields.commune);
  await page.getByLabel("Giai đoạn: từ năm").fill(demoFields.yearFrom);
  await page.getByLabel("đến năm").fill(demoFields.yearTo);
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await page.getByText(/\d+ lỗi phải sửa/u).waitFor({ timeout: 120_000 });
}

/** Findings by severity, rows read, and every figure of the tables of totals. */
async function expectFigures(page: Page): Promise<void> {
  const { findings, files, totals } = demo.result;
  const { error, query, note } = countBySeverity(findings);
  const rowCount = files.reduce((sum, { recordCount }) => sum + recordCount, 0);
  expect(numbersIn(await page.locator(".status").textContent())).toEqual([rowCount, error, query, note]);
  await page.getByText(`${String(findings.length)} điểm`).waitFor();
  await page.locator("[id^=finding-]").first().waitFor();
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  const counted = ({
    collectives,
    individuals,
    moneyVnd,
  }: CheckResult["totals"]["byYear"][number]): number[] => [collectives, individuals, moneyVnd];
  expect(await figuresShown(page, "Theo năm học")).toEqual(totals.byYear.map(counted));
  expect(await figuresShown(page, "Theo trường")).toEqual(totals.bySchool.map(counted));
  const money = await figuresShown(page, "Tiền thưởng theo danh hiệu, hình thức");
  expect(sumOf(money.flat())).toBe(sumOf(totals.cells.map(({ moneyVnd }) => moneyVnd)));
}

async function figuresShown(page: Page, title: string): Promise<readonly (readonly number[])[]> {
  const table = page.getByRole("region", { name: title });
  await table.waitFor();
  const rows = await table
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)));
  return rows.map((cells) => cells.flatMap(numbersIn));
}

const numbersIn = (text: string | null): number[] =>
  [...(text ?? "").matchAll(/\d[\d.]*/gu)].map(([digits]) => Number(digits.replaceAll(".", "")));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Summary and report as handed over, against those of the demo: every cell, every paragraph. */
async function expectOutputs(page: Page): Promise<void> {
  expect(await cellsOfFile(await handedOver(page, "Tải bảng tổng hợp (Excel)"))).toEqual(demo.summary);
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  expect(paragraphsOf(await handedOver(page, "Lập báo cáo (Word)"))).toEqual(demo.report);
}

async function handedOver(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent("download", { timeout: 120_000 });
  await page.getByRole("button", { name: button }).click();
  const given = await download;
  expect(given.suggestedFilename()).toMatch(/^(?:tong-hop\.xlsx|bao-cao\.docx)$/u);
  return given.path();
}
