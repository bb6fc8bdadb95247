/** What goes out from the page: slips to schools, a form to fill in, the dossier. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import { addSheet } from "../../src/adapters/xlsx/inject/add-sheet";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { buildTemplate, readWorkbook } from "../../src/core";
import type { SheetModel, WorkbookModel, WorkbookReading } from "../../src/core";
import { openSnapshot } from "../host/excel/load-workbook";
import { slipWithCopy, snapshotOf } from "../returns/make-slip";
import { expectOnlyAdded } from "../returns/only-added";
import { schoolFile } from "../season/school-file";
import { filled } from "../template/fill-template";
import { withoutChoices } from "../template/lose-choices";
import { findAccessFaults } from "./access";
import { sampleFiles } from "./expected-result";
import { checkButton, checkFiles, openPage } from "./open-page";
import { openPane, readAndCheck, sampleFile } from "./open-pane";
import { takePicture } from "./pictures";
import { siteForAll } from "./site";

const held = siteForAll();

const slipHeading = /Trả lại các trường/u;
const wholeSample = "TH Tan Lap A 5 nam.xlsx";
const twoSamples = [wholeSample, "MN Sao Mai.xls"].map(sampleFile);

interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function downloadBy(page: Page, press: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), press()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** A list of one school as a clerk gets it, with one birth date to get right. */
async function fileOf(name: string, born: string): Promise<ChosenBytes> {
  const teachers = [
    { name: "Nguyễn Thị Hương", born: "02/03/1980" },
    { name: "Trần Văn Hùng", born },
  ];
  const bytes = await schoolFile("Trường Tiểu học Hoa Mai", teachers);
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

/** The marked copy as the school sends it back: the date corrected, the slip answered. */
async function answeredFile(name: string, born: string, corrected: string): Promise<ChosenBytes> {
  const fresh = await fileOf(name, corrected);
  const sent = (await fileOf(name, born)).buffer;
  return { ...fresh, buffer: Buffer.from(await withAnswers(sent, fresh.buffer, name)) };
}

/** A workbook as it comes back, with the slip of the one that was sent, every point of it answered. */
async function withAnswers(sent: Uint8Array, fresh: Uint8Array, name: string): Promise<Uint8Array> {
  const slip = (await slipWithCopy(sent, name))?.slip;
  if (slip === undefined) throw new Error("nothing to correct");
  const rows = slip.sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.style === "input" ? { ...cell, value: "Đã sửa theo giấy khai sinh" } : cell,
    ),
  }));
  const copy = addSheet(fresh, name, { ...slip, sheet: { ...slip.sheet, rows } });
  if (!copy.ok) throw new Error(copy.failure.detail);
  return copy.value;
}

interface ChosenBytes {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const press = (page: Page, name: RegExp | string) => (): Promise<void> =>
  page.getByRole("button", { name }).first().click();

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

describe("a file that came again", () => {
  it("is told beside the findings with what was corrected, and the older one is taken off by a button", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page, errors } = await openPage(site, { width: 320 });
    await page.getByLabel("Các trường phải gửi").fill("TH Hoa Mai\nTH Khác");
    await page.setInputFiles("#files", [
      await fileOf("TH Hoa Mai.xlsx", "31/02/1985"),
      await answeredFile("TH Hoa Mai_can-sua (1).xlsx", "31/02/1985", "28/02/1985"),
    ]);
    await page.getByLabel("Ngày áp dụng").fill("2025-07-25");
    await checkButton(page).click({ timeout: 60_000 });
    const again = page.getByRole("region", { name: "Tệp gửi lại (1)" });
    await again.getByText("“TH Hoa Mai_can-sua (1).xlsx” là bản gửi lại của “TH Hoa Mai.xlsx”").waitFor();
    await again.getByRole("button", { name: /^Xem đã sửa gì/u }).click();
    await again.getByText(/^Đã sửa [1-9]\d* điểm/u).waitFor();
    await again.getByText("Trường trả lời 1 điểm.").waitFor();
    await again.getByText(/^Đã sửa \(/u).click();
    await again.getByText("Trường trả lời: Đã sửa theo giấy khai sinh").waitFor();
    await again.getByText(/^Mọi dòng đã đổi/u).click();
    await again.getByText("“31/02/1985” → “28/02/1985”").waitFor();
    await takePicture(page, "gui-lai");
    expect(await findAccessFaults(page)).toEqual([]);
    await again.getByRole("button", { name: "Bỏ “TH Hoa Mai.xlsx”" }).click();
    await page.getByRole("tab", { name: "Nhận" }).click();
    await page.getByText("1 trong 2 trường chưa thấy gửi.").waitFor();
    await page.getByText("Các tệp đã nhận (1)").waitFor();
    await page.getByRole("button", { name: /Trường Tiểu học Hoa Mai/u }).click();
    await page.getByRole("cell", { name: "TH Hoa Mai_can-sua (1).xlsx" }).waitFor();
    await takePicture(page, "ai-da-gui");
    expect(await findAccessFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(errors).toEqual([]);
  }, 120_000);

  it("under the same name takes the other's place, and tells what was corrected too", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPage(site);
    await page.setInputFiles("#files", [await fileOf("TH Hoa Mai.xlsx", "31/02/1985")]);
    await page.getByText("Các tệp đã nhận (1)").waitFor({ timeout: 60_000 });
    await page.setInputFiles("#files", [await fileOf("TH Hoa Mai.xlsx", "28/02/1985")]);
    await page.getByText("đã được thay bằng bản vừa chọn").waitFor({ timeout: 60_000 });
    await checkButton(page).click();
    await page.getByRole("button", { name: /^Xem đã sửa gì/u }).click({ timeout: 60_000 });
    await page.getByText(/^Đã sửa [1-9]\d* điểm/u).waitFor();
  }, 120_000);
});

/** Everybody of the form with one birth date. */
function withBirthDate(form: WorkbookModel, born: string): WorkbookModel {
  const rows = (sheet: SheetModel): SheetModel["rows"] =>
    sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.value === "05/09/1985" ? { ...cell, value: born } : cell)),
    }));
  return { ...form, sheets: form.sheets.map((sheet) => ({ ...sheet, rows: rows(sheet) })) };
}

describe("our own form in Excel", () => {
  it("offers to put back the drop-down lists that a paste took away, and shows what the school wrote on its slip", async () => {
    const { site } = held;
    if (site === undefined) return;
    const look = { school: "Trường Tiểu học Hoa Mai", year: "2025-2026", roster: false };
    const form = withBirthDate(filled(buildTemplate(look, null)), "31/02/1985");
    const sent = await createWorkbookBuilder().build(form);
    const bytes = await withAnswers(sent, sent, "mau.xlsx");
    // The simulated Excel opens cells alone, so every list of the form is lost.
    const workbook = openSnapshot(await snapshotOf(bytes, "mau.xlsx"));
    const { page, host, errors } = await openPane(site, { workbook });
    await readAndCheck(page);
    await page.getByText("Cá nhân: Danh hiệu thi đua").waitFor({ timeout: 30_000 });
    await page.getByText(/^Trường trả lời trên phiếu trong sổ này \(/u).click();
    await page.getByText("Trường trả lời: Đã sửa theo giấy khai sinh").first().waitFor();
    expect(await findAccessFaults(page)).toEqual([]);
    await takePicture(page, "dat-lai-danh-sach");
    await page.getByRole("button", { name: "Đặt lại danh sách thả xuống" }).click();
    await page.getByText("Đã đặt lại danh sách thả xuống").waitFor();
    await page.getByText("Cá nhân: Danh hiệu thi đua").waitFor({ state: "detached" });
    expect(host.counters.notModelled).toEqual([]);
    expect(errors).toEqual([]);
  }, 120_000);
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
