/** The page without Excel after checking the samples, in a real browser. */
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { readdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };

/** Gives the pictures drawn. */
export async function drawWebPage(site, samples, pictures) {
  const server = await serve(site);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  try {
    const page = await browser.newPage({ locale: "vi-VN", viewport: { width: 900, height: 760 } });
    await page.goto(`http://localhost:${String(server.address().port)}/index.html`);
    const workbooks = readdirSync(samples).filter((name) => /\.xlsx?$/u.test(name));
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles(workbooks.map((name) => path.join(samples, name)));
    await page.getByLabel(/Ngày áp dụng/u).fill("2025-07-25");
    await page.getByLabel(/xã, phường/u).fill("xã Tân Lập");
    await page.getByRole("button", { name: "Kiểm tra" }).first().click();
    await page
      .getByText(/\d+ lỗi phải sửa/u)
      .first()
      .waitFor({ timeout: 120_000 });
    // The step's own part is fetched when it is first opened.
    await page.getByText("Tìm trong kết quả").first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(500);
    const target = path.join(pictures, "trang-web.png");
    await page.screenshot({ path: target });
    return [target];
  } finally {
    await browser.close();
    server.close();
  }
}

async function serve(folder) {
  const server = createServer((request, response) => {
    const file = path.join(folder, path.normalize(new URL(request.url, "http://localhost").pathname));
    readFile(file).then(
      (bytes) => {
        response.setHeader("Content-Type", types[path.extname(file)] ?? "application/octet-stream");
        response.end(bytes);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  return server;
}
