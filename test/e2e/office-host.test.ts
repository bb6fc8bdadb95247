/** Microsoft's own office.js in a real browser, answered by the simulated Office as a desktop would. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { CommonApi } from "../host/attach/common-api";
import { joinPage } from "../host/attach/page-client";
import { Workbook, hostOf } from "../host/excel/workbook";
import { WordApplication, WordDocument, wordHostOf } from "../host/word/document";
import { loadDocument } from "../host/word/load-document";
import { saveDocument } from "../host/word/save-document";

const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const ORIGIN = "https://so-thi-dua.test";
const html = `<!doctype html><html><head>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body></body></html>`;

let browser: Browser | undefined;

beforeAll(async () => {
  if (existsSync(chromiumPath)) {
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ["--no-sandbox", "--disable-dev-shm-usage"],
    });
  } else if (process.env.CI) throw new Error("not run without chromium");
  else process.stderr.write("not run without chromium\n");
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

async function open(prepare: (page: Page) => Promise<void>): Promise<{ page: Page; foreign: string[] }> {
  if (!browser) throw new Error("no browser");
  const page = await (await browser.newContext()).newPage();
  const foreign: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(ORIGIN) && !url.includes("/lib/1/hosted/")) foreign.push(url);
  });
  await page.route(`${ORIGIN}/**`, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await prepare(page);
  await page.goto(`${ORIGIN}/pane.html`);
  return { page, foreign };
}

it("is ready in Excel, tells its sets, reads, writes and hears events, and asks nobody else", async () => {
  if (!browser) return;
  const workbook = new Workbook("Book1.xlsx", ["Sheet1"]);
  const host = hostOf(workbook);
  const { page, foreign } = await open((each) => joinPage(each, host, "Excel", "1.9"));
  const seen = await page.evaluate(async () => {
    const info = await Office.onReady();
    const sets = ["1.9", "1.10"].map((version) =>
      Office.context.requirements.isSetSupported("ExcelApi", version),
    );
    const heard: string[] = [];
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1:B1").values = [["Họ và tên", 7]];
      const range = sheet.getRange("A1:B1").load("values");
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return range.values as unknown;
    });
    return { host: String(info.host), platform: String(info.platform), sets, values, heard };
  });
  expect(seen).toEqual({
    host: "Excel",
    platform: "PC",
    sets: [true, false],
    values: [["Họ và tên", 7]],
    heard: ["A1:B1"],
  });
  expect(workbook.sheet("Sheet1").grid.peek(0, 0).value).toBe("Họ và tên");
  expect(foreign).toEqual([]);
}, 60_000);

it("is ready in Word and reads the document", async () => {
  if (!browser) return;
  const document = new WordDocument();
  document.Body.InsertParagraph("Báo cáo", "End");
  const host = wordHostOf(document, new WordApplication());
  const { page } = await open((each) => joinPage(each, host, "Word"));
  const seen = await page.evaluate(async () => {
    const info = await Office.onReady();
    const text = await Word.run(async (context) => {
      const body = context.document.body.load("text");
      await context.sync();
      return body.text;
    });
    return [String(info.host), text];
  });
  expect(seen).toEqual(["Word", "Báo cáo"]);
}, 60_000);

it("gives the open document in slices, and keeps custom XML, by the common API", async () => {
  if (!browser) return;
  const document = new WordDocument();
  document.Body.InsertParagraph(`Báo cáo ${"dài ".repeat(6_000)}`, "End");
  const common = new CommonApi({
    save: () => Promise.resolve(saveDocument(document)),
    xmlParts: document.xmlParts,
  });
  const host = wordHostOf(document, new WordApplication());
  const { page } = await open((each) => joinPage(each, host, "Word", "latest", common));
  const seen = await page.evaluate(async () => {
    await Office.onReady();
    const asked = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
      new Promise((resolve, reject) => {
        call((result) => {
          if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
          else reject(new Error(`${String(result.error.code)} ${result.error.message}`));
        });
      });
    const { document: opened } = Office.context;
    const added = await asked<Office.CustomXmlPart>((done) => {
      opened.customXmlParts.addAsync('<so xmlns="urn:so-thi-dua">1</so>', done);
    });
    const found = await asked<Office.CustomXmlPart[]>((done) => {
      opened.customXmlParts.getByNamespaceAsync("urn:so-thi-dua", done);
    });
    const xml = await asked<string>((done) => {
      added.getXmlAsync(done);
    });
    const file = await asked<Office.File>((done) => {
      opened.getFileAsync(Office.FileType.Compressed, { sliceSize: 16_384 }, done);
    });
    const bytes: number[] = [];
    for (let at = 0; at < file.sliceCount; at++) {
      const slice = await asked<Office.Slice>((done) => {
        file.getSliceAsync(at, done);
      });
      bytes.push(...(slice.data as number[]));
    }
    await asked<unknown>((done) => {
      file.closeAsync(done as () => void);
    });
    return {
      count: file.sliceCount,
      size: file.size,
      bytes,
      found: found.map(({ id }) => id),
      id: added.id,
      xml,
    };
  });
  expect(seen.xml).toBe('<so xmlns="urn:so-thi-dua">1</so>');
  expect(seen.found).toEqual([seen.id]);
  expect(seen.count).toBe(Math.ceil(seen.size / 16_384));
  expect(seen.count).toBeGreaterThan(1);
  expect(loadDocument(Uint8Array.from(seen.bytes)).Body.Text).toBe(document.Body.Text);
  expect(common.openCopies).toBe(0);
}, 60_000);
