/** The page without Excel in a real browser: its pictures, and what stands on each. */
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { structureOf, webScreens } from "./web-screens.mjs";

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };

/** Gives each picture drawn with the structure of its screen. */
export async function drawWebPage(site, pictures) {
  const server = await serve(site);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  const drawn = [];
  try {
    for (const { picture, width, height, reach } of webScreens) {
      const page = await browser.newPage({ locale: "vi-VN", viewport: { width, height } });
      await page.goto(`http://localhost:${String(server.address().port)}/index.html`);
      await page.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
      await reach(page);
      // Rows come into sight in a moment of their own.
      await page.waitForTimeout(1_000);
      const file = path.join(pictures, `${picture}.png`);
      await page.screenshot({ path: file });
      drawn.push({ file, structure: await structureOf(page) });
      await page.close();
    }
    return drawn;
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
