/** Files that go out to a school and come again, as a browser takes and gives them. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { addSheet } from "../../src/adapters/xlsx/inject/add-sheet";
import { slipWithCopy } from "../returns/make-slip";
import { schoolFile } from "../season/school-file";

export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function downloadBy(page: Page, press: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), press()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

interface ChosenBytes {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A list of one school as a clerk gets it, with one birth date to get right. */
export async function fileOf(name: string, born: string): Promise<ChosenBytes> {
  const teachers = [
    { name: "Nguyễn Thị Hương", born: "02/03/1980" },
    { name: "Trần Văn Hùng", born },
  ];
  const bytes = await schoolFile("Trường Tiểu học Hoa Mai", teachers);
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

/** The marked copy as the school sends it back: the date corrected, the slip answered. */
export async function answeredFile(name: string, born: string, corrected: string): Promise<ChosenBytes> {
  const fresh = await fileOf(name, corrected);
  const sent = (await fileOf(name, born)).buffer;
  return { ...fresh, buffer: Buffer.from(await withAnswers(sent, fresh.buffer, name)) };
}

/** A workbook as it comes back, with the slip of the one that was sent, every point of it answered. */
export async function withAnswers(sent: Uint8Array, fresh: Uint8Array, name: string): Promise<Uint8Array> {
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

export const press = (page: Page, name: RegExp | string) => (): Promise<void> =>
  page.getByRole("button", { name }).first().click();
