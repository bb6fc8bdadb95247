/** A Word report that somebody else wrote, held against an earlier result on the page without Excel. */
import { saveDocument } from "../host/word/save-document";
import { findAccessFaults } from "./access";
import { makeEditedReport } from "./edited-report";
import { openPage } from "./open-page";
import { takePicture } from "./pictures";
import { siteForAll } from "./site";

const held = siteForAll();

it("weighs a report against a ket-qua.json, asks nobody, and refuses what is neither", async () => {
  const { site } = held;
  if (site === undefined) return;
  const made = await makeEditedReport();
  const result = Buffer.from(JSON.stringify(made.result));
  const report = Buffer.from(saveDocument(made.document));
  const { page, requests, errors } = await openPage(site, { width: 320, colorScheme: "dark" });
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  const results = page.locator('input[accept=".json"]');
  const reports = page.locator('input[accept=".docx"]');
  const json = "application/json";
  await results.setInputFiles({ name: "khac.json", mimeType: json, buffer: Buffer.from("{}") });
  await page.getByText("“khac.json” không phải kết quả kiểm tra").waitFor();
  await results.setInputFiles({ name: "ket-qua.json", mimeType: json, buffer: result });
  await page.getByText("Từ nay đối chiếu với tệp “ket-qua.json”").waitFor();
  const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  await reports.setInputFiles({ name: "hong.docx", mimeType: docx, buffer: Buffer.from("PK hỏng") });
  await page.getByText(/hong\.docx/u).waitFor();
  await reports.setInputFiles({ name: "bao-cao.docx", mimeType: docx, buffer: report });
  const row = page.getByRole("listitem").filter({ hasText: "1.000.000" }).first();
  await row.getByText("Sai", { exact: true }).waitFor({ timeout: 30_000 });
  await takePicture(page, "doi-chieu-tren-trang");
  expect(await page.textContent(".status")).toMatch(/đúng, 1 sai/u);
  expect(await findAccessFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { address } = site;
  expect(requests.filter((url) => new URL(url).origin !== address)).toEqual([]);
  expect(errors).toEqual([]);
}, 120_000);
