/** What goes out from the page: slips to schools, a form to fill in, the dossier. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { readWorkbook } from "../../src/core";
import type { WorkbookReading } from "../../src/core";
import { slipWithCopy, snapshotOf } from "../returns/make-slip";
import { expectOnlyAdded } from "../returns/only-added";
import { withoutChoices } from "../template/lose-choices";
import { findAccessFaults } from "./access";
import { sampleFiles } from "./expected-result";
import { checkButton, checkFiles, openPage } from "./open-page";
import { sampleFile } from "./open-pane";
import { takePicture } from "./pictures";
import { downloadBy, press } from "./sent-files";
import type { Downloaded } from "./sent-files";
import { siteForAll } from "./site";

const held = siteForAll();

const slipHeading = /Trả lại các trường/u;
const wholeSample = "TH Tan Lap A 5 nam.xlsx";
const twoSamples = [wholeSample, "MN Sao Mai.xls"].map(sampleFile);

async function readingOf({ name, bytes }: Downloaded): Promise<WorkbookReading> {
  const snapshot = await readWorkbookFile(bytes, name);
  if (!snapshot.ok) throw new Error(snapshot.failure.detail);
  return readWorkbook(snapshot.value);
}

describe("slips", () => {
  it("come in one archive: copies in which all else keeps its bytes, a folder and a letter for each school", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page, errors } = await openPage(site);
    await checkFiles(page, twoSamples);
    await page.getByText(slipHeading).click();
    await page.getByText("2 trường cần nhận lại").waitFor({ timeout: 30_000 });
    const all = await downloadBy(page, press(page, "Tải tất cả (.zip)"));
    expect(all.name).toBe("phieu-tra-lai.zip");
    const files = unzipSync(all.bytes);
    expect(Object.keys(files).sort()).toEqual([
      "Trường Mầm non Sao Mai/MN Sao Mai_can-sua.xlsx",
      "Trường Mầm non Sao Mai/phieu-tra_truong-mam-non-sao-mai.docx",
      "Trường Tiểu học Tân Lập A/TH Tan Lap A 5 nam_can-sua.xlsx",
      "Trường Tiểu học Tân Lập A/phieu-tra_truong-tieu-hoc-tan-lap-a.docx",
    ]);
    const own = files["Trường Mầm non Sao Mai/MN Sao Mai_can-sua.xlsx"] ?? new Uint8Array();
    expect((await snapshotOf(own, "a.xlsx")).sheets.map(({ name }) => name)).toEqual(["Cần sửa"]);
    const original = new Uint8Array(readFileSync(sampleFile(wholeSample)));
    const copy = files["Trường Tiểu học Tân Lập A/TH Tan Lap A 5 nam_can-sua.xlsx"];
    const marked = (await slipWithCopy(original, wholeSample))?.slip.marks.size;
    expectOnlyAdded(original, copy ?? new Uint8Array(), marked ?? 0);
    expect(errors).toEqual([]);
  }, 120_000);

  it("come one by one, by keyboard alone", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPage(site);
    await checkFiles(page, twoSamples);
    await page.locator("summary").filter({ hasText: slipHeading }).focus();
    await page.keyboard.press("Enter");
    await page.locator("summary").filter({ hasText: "Mầm non Sao Mai" }).focus({ timeout: 30_000 });
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^phieu-tra_truong-mam-non-sao-mai\.docx/u }).focus();
    const { name, bytes } = await downloadBy(page, () => page.keyboard.press("Enter"));
    expect(name).toBe("phieu-tra_truong-mam-non-sao-mai.docx");
    expect(Object.keys(unzipSync(bytes))).toContain("word/document.xml");
    await page.getByText("Đã giao tệp phieu-tra_truong-mam-non-sao-mai.docx").waitFor();
  }, 120_000);

  it("speak Vietnamese to the school, whatever the page speaks", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPage(site);
    await checkFiles(page, [sampleFile(wholeSample)]);
    await page.getByRole("button", { name: "English" }).click();
    await page
      .getByText(/\d+ errors to correct/u)
      .first()
      .waitFor();
    await page.getByText(/Back to the schools/u).click();
    await page.locator("summary").filter({ hasText: "Tiểu học Tân Lập A" }).click();
    const original = new Uint8Array(readFileSync(sampleFile(wholeSample)));
    const expected = await slipWithCopy(original, wholeSample);
    const copy = await downloadBy(page, press(page, /_can-sua\.xlsx/u));
    const sheet = unzipSync(copy.bytes)["xl/worksheets/soThiDua1.xml"];
    expect(new TextDecoder().decode(sheet)).toContain(expected?.slip.lines[0]?.what.slice(0, 20));
  }, 120_000);
});

describe("the form for a school", () => {
  it("is offered on the first screen, asks for what is missing, and is read back with nothing doubtful", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page, errors } = await openPage(site);
    await page.getByText("Tạo mẫu cho trường").click();
    await page.getByRole("button", { name: "Tải mẫu" }).click();
    await page.getByText("Hãy ghi tên trường.").waitFor();
    await page.getByLabel("Tên trường").fill("TH Hoa Mai");
    await page.getByLabel("Năm học").selectOption("2025-2026");
    await page.getByLabel("Giáo viên dạy giỏi").uncheck();
    await page.getByLabel("Xếp loại viên chức").check();
    const form = await downloadBy(page, press(page, "Tải mẫu"));
    expect(form.name).toBe("mau_truong-tieu-hoc-hoa-mai_2025-2026.xlsx");
    const reading = await readingOf(form);
    expect(reading.sheets.map(({ name }) => name).slice(0, 4)).toEqual([
      "Tập thể",
      "Cá nhân",
      "Xếp loại",
      "Hướng dẫn",
    ]);
    expect(reading.unread).toEqual([]);
    expect(reading.recordCount).toBe(0);
    expect(reading.lists.flatMap(({ readIssues }) => readIssues)).toEqual([]);
    const pasted = Buffer.from(withoutChoices(form.bytes));
    await page.setInputFiles("#files", [
      { name: "dan-de.xlsx", mimeType: "application/octet-stream", buffer: pasted },
      { name: "nguyen-ven.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(form.bytes) },
    ]);
    await page.getByText("Các tệp đã nhận (2)").waitFor({ timeout: 60_000 });
    await checkButton(page).click();
    await page.getByText("1 tệp làm từ mẫu của Sổ Thi đua đã mất danh sách thả xuống").waitFor();
    await page.getByText("dan-de.xlsx: Tập thể: Xếp loại tập thể;").waitFor();
    await takePicture(page, "mat-danh-sach");
    expect(errors).toEqual([]);
  }, 120_000);
});

describe("the dossier", () => {
  it.each([
    ["Lập tờ trình", "to-trinh.docx", "TỜ TRÌNH"],
    ["Lập dự thảo quyết định", "quyet-dinh.docx", "QUYẾT ĐỊNH"],
  ])(
    "%s gives %s",
    async (button, name, title) => {
      const { site } = held;
      if (site === undefined) return;
      const { page } = await openPage(site);
      await page.getByLabel("Tên xã").fill("xã Tân Lập");
      await checkFiles(page, [sampleFile("THCS Thanh An NH 2024-2025.xlsx")]);
      await page.getByRole("tab", { name: "Báo cáo" }).click();
      const document = await downloadBy(page, press(page, new RegExp(button, "u")));
      expect(document.name).toBe(name);
      const text = new TextDecoder().decode(unzipSync(document.bytes)["word/document.xml"]);
      expect(text).toContain(title);
      expect(text).toContain("Tân Lập");
    },
    120_000,
  );
});

describe.each([
  ["light", 320],
  ["dark", 320],
  ["light", 1200],
  ["dark", 1200],
] as const)("in a %s page %d wide", (colorScheme, width) => {
  it("what goes out has no fault of access, and nothing runs out to the side", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page, errors } = await openPage(site, { colorScheme, width });
    const faults: string[] = [];
    const look = async (name: string): Promise<void> => {
      faults.push(...(await findAccessFaults(page)));
      await takePicture(page, `${name}-${colorScheme}-${String(width)}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await page.getByText("Tạo mẫu cho trường").click();
    await page.getByRole("button", { name: "Tải mẫu" }).click();
    await look("tao-mau");
    await checkFiles(page, sampleFiles);
    await page.getByText(slipHeading).click();
    await page.getByText(/trường cần nhận lại/u).waitFor({ timeout: 60_000 });
    await page.locator("summary").filter({ hasText: "Tiểu học Tân Lập A" }).click();
    await look("tra-lai");
    await page.getByRole("tab", { name: "Báo cáo" }).click();
    await page.getByText("Hồ sơ trình").waitFor();
    await look("ho-so");
    await page.getByRole("tab", { name: "Nhận" }).click();
    await page.getByRole("table").first().waitFor({ timeout: 60_000 });
    await look("nhan-da-gui");
    expect(faults).toEqual([]);
    expect(errors).toEqual([]);
  }, 120_000);
});
