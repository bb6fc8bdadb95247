/** The screens of the page that README and help show: how to reach each, and what stands on it. */
import { readdirSync } from "node:fs";
import path from "node:path";

const samplesFolder = path.resolve(import.meta.dirname, "../../../assets/samples");
const samples = readdirSync(samplesFolder)
  .filter((name) => /\.xlsx?$/u.test(name))
  .sort()
  .map((name) => path.join(samplesFolder, name));

async function checkSamples(page) {
  await page.locator("#files").setInputFiles(samples);
  await page.getByLabel(/Ngày áp dụng/u).fill("2025-07-25");
  await page.getByLabel(/xã, phường/u).fill("xã Tân Lập");
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await page
    .getByText(/\d+ lỗi phải sửa/u)
    .first()
    .waitFor({ timeout: 120_000 });
  await page.getByRole("grid").waitFor({ timeout: 60_000 });
}

async function openHelp(page) {
  await page.getByRole("button", { name: "Trợ giúp" }).click();
  await page.getByRole("dialog").waitFor();
  await page.getByText("Riêng tư", { exact: true }).click();
}

/** `reach` brings a page that was just opened to the screen; `height` is in pixels. */
export const webScreens = [
  { picture: "trang-web", width: 1200, height: 900, reach: checkSamples },
  { picture: "trang-web-dien-thoai", width: 360, height: 1100, reach: checkSamples },
  { picture: "mot-tep", width: 900, height: 620, reach: () => Promise.resolve() },
  { picture: "tro-giup", width: 900, height: 760, reach: openHelp },
];

/** Gives what a reader of the screen is told, which no font changes; versions and sizes are left out. */
export async function structureOf(page) {
  const tree = await page.locator("body").ariaSnapshot();
  return tree.replace(/Bản đang dùng: [0-9a-f]+/gu, "Bản đang dùng");
}
