/** The nginx sample as it ships, before the built page and pane. */
import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import https from "node:https";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { pagePolicy, panePolicy } from "../../src/entries/install/policies.mjs";
import { joinPage } from "../host/attach/page-client";
import { loadWorkbook } from "../host/excel/load-workbook";
import { hostOf } from "../host/excel/workbook";
import { sampleFiles } from "./expected-result";
import { checkFiles, openPage } from "./open-page";
import { openSite, webFolder } from "./site";
import type { Site } from "./site";

const sample = path.resolve(__dirname, "../../assets/hosting/nginx.conf");
const excelOnTheWeb = "https://excel.officeapps.live.com/x/frame.html";

let site: Site | undefined;
let folder = "";
let server: ChildProcess | undefined;
let port = 0;

beforeAll(async () => {
  site = await openSite();
  if (site === undefined || !hasNginx()) return;
  folder = mkdtempSync(path.join(tmpdir(), "nginx-"));
  const [ca, certificate, key] = ["ca.crt", "one.crt", "one.key"].map((name) => path.join(folder, name));
  await generateCertificates(ca, certificate, key, 30, ["localhost", "127.0.0.1"]);
  port = await freePort();
  writeFileSync(path.join(folder, "nginx.conf"), configuration(String(certificate), String(key)));
  server = spawn("nginx", ["-p", folder, "-c", path.join(folder, "nginx.conf"), "-g", "daemon off;"]);
  await untilAnswering();
}, 400_000);

afterAll(async () => {
  server?.kill();
  await site?.close();
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
});

function hasNginx(): boolean {
  try {
    execFileSync("nginx", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    if (process.env.CI) throw new Error("not run without nginx");
    process.stderr.write("not run without nginx\n");
    return false;
  }
}

/** The sample with its four lines to be edited filled in, within what every nginx has around it. */
function configuration(certificate: string, key: string): string {
  const pane = panePolicy(readFileSync(path.join(webFolder, "taskpane.html"), "utf8"));
  const edited = readFileSync(sample, "utf8")
    .replaceAll("__PANE_POLICY__", pane)
    .replaceAll("__PAGE_POLICY__", pagePolicy)
    .replaceAll("__HOST__", "localhost")
    .replace("listen 443 ssl", `listen 127.0.0.1:${String(port)} ssl`)
    .replace(/ssl_certificate {5}[^;]+/u, `ssl_certificate ${certificate}`)
    .replace(/ssl_certificate_key [^;]+/u, `ssl_certificate_key ${key}`)
    .replace("root /srv/so-thi-dua;", `root ${webFolder};`);
  mkdirSync(path.join(folder, "temp"));
  const temps = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  );
  return `pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { access_log off; ${temps.join(" ")} ${edited} }`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        resolve(address === null || typeof address === "string" ? 0 : address.port);
      });
    });
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function ask(name: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    https
      .request({ host: "127.0.0.1", port, path: name, method, rejectUnauthorized: false }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      })
      .on("error", reject)
      .end();
  });
}

async function untilAnswering(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answered = await ask("/").then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const log = path.join(folder, "error.log");
  throw new Error(existsSync(log) ? readFileSync(log, "utf8") : "nginx did not start");
}

it.each([
  ["/", "text/html; charset=utf-8", "no-cache", "frame-ancestors 'none'"],
  ["/taskpane.html", "text/html; charset=utf-8", "no-cache", "https://*.cloud.microsoft"],
  [
    "/service-worker.js",
    "text/javascript; charset=utf-8",
    "public, max-age=31536000, immutable",
    "connect-src 'self'",
  ],
  ["/version.js", "text/javascript; charset=utf-8", "no-store", "default-src 'none'"],
  ["/manifest.xml", "application/xml; charset=utf-8", "no-cache", "default-src 'none'"],
  ["/assets/icons/icon-32.png", "image/png", "public, max-age=86400", "default-src 'none'"],
])("sends %s with its type, its caching and its policy", async (name, type, caching, policy) => {
  if (server === undefined) return;
  const { status, headers } = await ask(name);
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe(type);
  expect(headers["cache-control"]).toBe(caching);
  expect(headers["content-security-policy"]).toContain(policy);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["x-frame-options"]).toBeUndefined();
});

it("takes nothing in, and shows no folder", async () => {
  if (server === undefined) return;
  expect((await ask("/", "POST")).status).toBe(405);
  expect((await ask("/", "PUT")).status).toBe(405);
  expect((await ask("/assets/")).status).toBe(403);
});

it("does the page's job there, offline copy included", async () => {
  if (site === undefined || server === undefined) return;
  const at = `https://127.0.0.1:${String(port)}/`;
  const { page, errors } = await openPage(site, { at, ignoreHTTPSErrors: true });
  await checkFiles(page, sampleFiles.slice(0, 2));
  expect(errors).toEqual([]);
}, 120_000);

it("loads the pane under genuine office.js in the frame of Excel on the web, and in no other's", async () => {
  if (site === undefined || server === undefined) return;
  const workbook = await loadWorkbook(sampleFiles[0] ?? "");
  const context = await site.browser.newContext({ ignoreHTTPSErrors: true });
  const pane = `https://127.0.0.1:${String(port)}/taskpane.html`;
  for (const [frame, isShown] of [
    [excelOnTheWeb, true],
    ["https://other.example/frame.html", false],
  ] as const) {
    const page = await context.newPage();
    await joinPage(page, hostOf(workbook), "Excel", "1.9");
    await page.route(frame, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<iframe src="${pane}" width="350" height="600" sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-downloads"></iframe>`,
      }),
    );
    await page.goto(frame);
    const read = page.frameLocator("iframe").getByRole("button", { name: "Đọc sổ đang mở" });
    if (isShown) {
      await read.click({ timeout: 30_000 });
      await page.frameLocator("iframe").getByText("Các tệp đã nhận (1)").waitFor({ timeout: 30_000 });
    } else {
      await page.waitForTimeout(2_000);
      expect(await read.count()).toBe(0);
    }
  }
}, 120_000);
