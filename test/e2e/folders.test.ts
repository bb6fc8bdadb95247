/** Whole folders on the page: chosen with the button, and dropped. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sampleFiles } from "./expected-result";
import { openPage } from "./open-page";
import { siteForAll } from "./site";

const held = siteForAll();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "folders-"));
  for (const [index, school] of ["TH Hoa Mai", "TH Tan Lap"].entries()) {
    mkdirSync(path.join(folder, school));
    cpSync(sampleFiles[index] ?? "", path.join(folder, school, "DS.xlsx"));
  }
  writeFileSync(path.join(folder, "to trinh.docx"), "x");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("reads every workbook in a chosen folder, also two of one name, and names what it left out", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, errors } = await openPage(site);
  await page.setInputFiles("#folder", folder);
  await page.getByText("Các tệp đã nhận (2)").waitFor({ timeout: 60_000 });
  await page.getByRole("group", { name: "TH Hoa Mai/DS.xlsx" }).waitFor();
  await page.getByRole("group", { name: "TH Tan Lap/DS.xlsx" }).waitFor();
  expect(await page.textContent(".status")).toContain("to trinh.docx");
  expect(errors).toEqual([]);
}, 120_000);

it("takes dropped files, and does not leave for them", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page } = await openPage(site);
  await page.getByRole("button", { name: "Chọn tệp của các trường" }).waitFor();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["x"], "hong.xlsx"));
    data.items.add(new File(["x"], "anh.png"));
    const options = { dataTransfer: data, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent("dragover", options));
    document.body.dispatchEvent(new DragEvent("drop", options));
  });
  await page.getByText("Các tệp đã nhận (1)").waitFor({ timeout: 30_000 });
  expect(await page.textContent(".status")).toContain("anh.png");
}, 60_000);

it("reads every workbook in a folder that is dropped, those in its folders too", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, errors } = await openPage(site);
  await page.getByRole("button", { name: "Chọn tệp của các trường" }).waitFor();
  const tools = await page.context().newCDPSession(page);
  // As the system does it: the browser itself hands the folder to the page.
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await tools.send("Input.dispatchDragEvent", {
      type,
      x: 200,
      y: 200,
      data: { items: [], files: [folder], dragOperationsMask: 1 },
    });
  await page.getByText("Các tệp đã nhận (2)").waitFor({ timeout: 60_000 });
  await page.getByRole("group", { name: "TH Hoa Mai/DS.xlsx" }).waitFor();
  await page.getByRole("group", { name: "TH Tan Lap/DS.xlsx" }).waitFor();
  expect(await page.textContent(".status")).toContain("to trinh.docx");
  expect(errors).toEqual([]);
}, 120_000);
