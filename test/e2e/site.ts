/** Builds the web part where a source is newer, and serves it as any static server would. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync, utimesSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const root = path.resolve(__dirname, "../..");
/** The page as a site. */
export const webFolder = path.join(root, "dist/web");
const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Where the pane finds Microsoft's library, on whatever server. */
const hosted = "/lib/1/hosted/";
const officeFolder = path.join(root, "node_modules/@microsoft/office-js/dist");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

/** The page as one file. */
export const singleFile = path.join(root, "dist/so-thi-dua.html");

/** What reached the server. */
export interface Request {
  readonly method: string;
  readonly url: string;
  readonly bodyLength: number;
}

/** What the browser does by itself and no test asks for. */
const switchedOff = [
  // A frame may hold a page of this machine.
  "LocalNetworkAccessChecks",
  // Pages of the browser's own behind the address field: each window made them, for a second of the processor.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
];

export interface Site {
  /** Every request so far, whoever in the browser made it. */
  readonly seen: readonly Request[];
  readonly address: string;
  readonly browser: Browser;
  /** Changes what is served from now on, as if a newer version had been put there. */
  release(change: ChangeFile): void;
  close(): Promise<void>;
}

type ChangeFile = (name: string, content: Buffer) => Buffer;

/** Opens the site before a file's tests, which may build it first, and closes it after them. */
export function siteForAll(): { readonly site: Site | undefined } {
  const held: { site: Site | undefined } = { site: undefined };
  beforeAll(async () => {
    held.site = await openSite();
  }, 400_000);
  afterAll(async () => {
    await held.site?.close();
  }, 60_000);
  return held;
}

/** Gives undefined, and says so in one line, where there is no Chromium; under CI that is a failure. */
export async function openSite(): Promise<Site | undefined> {
  if (!existsSync(chromiumPath)) {
    if (process.env.CI) throw new Error("not run without chromium");
    process.stderr.write("not run without chromium\n");
    return undefined;
  }
  if (isOld()) build();
  const seen: Request[] = [];
  let change: ChangeFile = (_, content) => content;
  const server = await serve(seen, (name, content) => change(name, content));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      // A service worker is fetched past what a test may say of certificates.
      "--ignore-certificate-errors",
      `--disable-features=${switchedOff.join()}`,
    ],
  });
  return {
    seen,
    address: `http://127.0.0.1:${String(address.port)}`,
    browser,
    release: (next) => {
      change = next;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Tells whether a source is newer than what was built from it. */
function isOld(): boolean {
  const built = path.join(webFolder, "index.html");
  if (!existsSync(built) || !existsSync(singleFile)) return true;
  const builtAt = statSync(built).mtimeMs;
  const sources = ["src", "webpack.config.js", "package-lock.json"].map((name) => path.join(root, name));
  return sources.some((source) => newestIn(source) > builtAt);
}

function newestIn(source: string): number {
  if (!statSync(source).isDirectory()) return statSync(source).mtimeMs;
  const inside = readdirSync(source).map((name) => newestIn(path.join(source, name)));
  return Math.max(0, ...inside);
}

function build(): void {
  const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
  execFileSync(
    process.execPath,
    [webpack, "--mode", "production", "--config-name", "web", "--config-name", "single"],
    {
      cwd: root,
      stdio: "pipe",
    },
  );
  // A file whose content stays the same is not written again.
  const now = new Date();
  utimesSync(path.join(webFolder, "index.html"), now, now);
}

async function serve(seen: Request[], change: ChangeFile): Promise<Server> {
  const server = createServer((request, response) => {
    const { method = "", url = "/" } = request;
    seen.push({ method, url, bodyLength: Number(request.headers["content-length"] ?? 0) });
    const name = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const folder = name.startsWith(hosted) ? officeFolder : webFolder;
    const file = path.join(folder, name === "/" ? "index.html" : name.replace(hosted, "/"));
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
        "Cache-Control": path.extname(file) === ".html" ? "no-cache" : "max-age=31536000, immutable",
      })
      .end(change(path.basename(file), readFileSync(file)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
