/** How soon pane and page stand and can be used, and how long a key waits in the search of 5,000 findings; run by `npm run bench -- --pane`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { firstLoadBytes } from "../e2e/first-load";
import { largeList } from "../e2e/large-list";
import { checkFiles, openPage } from "../e2e/open-page";
import { openPane } from "../e2e/open-pane";
import { mainThreadTasks, mainThreadTasksSeen, watchMainThread } from "../e2e/main-thread";
import { openSite } from "../e2e/site";
import type { Site } from "../e2e/site";

/** The library comes from the site too, since a driver between page and server would be measured with them. */
const officeOrigin = "https://appsforoffice.microsoft.com";

jest.setTimeout(1_200_000);

const openings = 7;
/** Each has one finding or two, 5,000 together. */
const faultyRows = 3_000;
/** Milliseconds between two keys of a quick typist. */
const betweenKeys = 80;
/** Typed, taken back letter by letter, and so on: from many findings to few and to many again. */
const typed = ["nguyen thi huong", "tieu hoc tan lap", "lao dong"];

interface View {
  readonly name: "pane" | "page";
  readonly file: string;
  open(site: Site, prepare: (page: Page) => Promise<unknown>): Promise<{ readonly page: Page }>;
}

const views: readonly View[] = [
  {
    name: "pane",
    file: "taskpane.html",
    open: (site, prepare) => openPane(site, { prepare, isLibraryServed: true }),
  },
  { name: "page", file: "index.html", open: (site, prepare) => openPage(site, { prepare }) },
];

it("measures pane and page", async () => {
  const site = await openSite();
  if (site === undefined) throw new Error("not run without chromium");
  site.release((name, content) =>
    name === "taskpane.html" ? Buffer.from(content.toString().replace(officeOrigin, site.address)) : content,
  );
  const folder = mkdtempSync(path.join(tmpdir(), "pane-speed-"));
  const list = path.join(folder, "list.xlsx");
  writeFileSync(list, largeList(faultyRows, 1));
  const measured: object[] = [];
  try {
    for (const view of views) {
      const paints: Paint[] = [];
      for (let turn = 0; turn < openings; turn += 1) paints.push(await usefulPaint(view, site));
      const { name, file } = view;
      measured.push({
        name,
        firstLoadKb: Math.round(firstLoadBytes(file) / 1000),
        openings,
        firstWordsMs: middle(paints.map(({ wordsMs }) => wordsMs)),
        stepPaintMs: middle(paints.map(({ stepMs }) => stepMs)),
        usefulPaintMs: middle(paints.map(({ usableMs }) => usableMs)),
        usefulPaintCpuMs: middle(paints.map(({ cpuMs }) => cpuMs)),
        ...(await keyWaits(view, site, list)),
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await site.close();
  }
  writeFileSync(process.env.BENCH_OUT ?? "", JSON.stringify(measured));
});

interface Paint {
  /** Until anything can be read. */
  readonly wordsMs: number;
  /** Until the first step's heading, words and buttons can be seen. */
  readonly stepMs: number;
  /** Until its first button does what it says, too. */
  readonly usableMs: number;
  /** Until then, of the page's main thread alone, which a loaded machine does not stretch. */
  readonly cpuMs: number;
}

/** Milliseconds in which a window of the browser's own draws itself, which is no part of opening a page. */
const windowOpens = 2_000;

/** From the start of the navigation, in a browser that never saw what it opens. */
async function usefulPaint({ open }: View, site: Site): Promise<Paint> {
  const { page } = await open(site, async (opened) => {
    await opened.addInitScript(markPaints);
    await opened.waitForTimeout(windowOpens);
    await watchMainThread(site.browser, opened);
  });
  const at = async (name: string): Promise<number> => {
    const mark = await page.waitForFunction((each) => performance.getEntriesByName(each)[0]?.startTime, name);
    return (await mark.jsonValue()) ?? Number.NaN;
  };
  const usableMs = await at("usable");
  const [wordsMs, stepMs] = [await at("first-contentful-paint"), await at("step-paint")];
  const tasks = await mainThreadTasksSeen(site.browser, page, "usable");
  await page.context().close();
  return { wordsMs, stepMs, usableMs, cpuMs: tasks.reduce((sum, each) => sum + each, 0) };
}

/** In the page: a task after the frame in which something came is the first after it was painted. */
function markPaints(): void {
  const markOnce = (mark: string, selector: string): void => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(selector) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark(mark)));
    }).observe(document, { childList: true, subtree: true, attributes: true });
  };
  markOnce("step-paint", "#step h2 ~ div button");
  markOnce("usable", '#step h2 ~ div button:not([aria-disabled="true"])');
}

interface KeyWaits {
  readonly findingCount: number;
  readonly keyCount: number;
  /** Milliseconds from a key to the next painted frame. */
  readonly middleWaitMs: number;
  readonly longestWaitMs: number;
  /** Of the main thread's processor time. */
  readonly longestTaskMs: number;
}

async function keyWaits({ open }: View, site: Site, list: string): Promise<KeyWaits> {
  const { page } = await open(site, () => Promise.resolve());
  await checkFiles(page, [list]);
  const count = /([\d.]+) điểm$/u;
  const shown = await page.getByRole("status").filter({ hasText: count }).first().textContent();
  await page.getByLabel("Tìm trong kết quả").click();
  await page.evaluate(recordWaits);
  const tasks = await mainThreadTasks(site.browser, page, () => typeAndTakeBack(page));
  const waits = await page.evaluate(() => (globalThis as unknown as { waits: number[] }).waits);
  await page.context().close();
  return {
    findingCount: Number((count.exec(shown ?? "")?.[1] ?? "").replaceAll(".", "")),
    keyCount: waits.length,
    middleWaitMs: middle(waits),
    longestWaitMs: Math.max(...waits),
    longestTaskMs: tasks[0] ?? 0,
  };
}

async function typeAndTakeBack(page: Page): Promise<void> {
  for (const words of typed) {
    await page.keyboard.type(words, { delay: betweenKeys });
    await page.waitForTimeout(300);
    for (let left = words.length; left > 0; left -= 1) {
      await page.keyboard.press("Backspace");
      await page.waitForTimeout(betweenKeys);
    }
  }
  await page.waitForTimeout(500);
}

/** In the page: a key counts from when the browser took it, so that what the one before left to do counts too. */
function recordWaits(): void {
  const waits: number[] = [];
  Object.assign(globalThis, { waits });
  const record = ({ timeStamp }: Event): void => {
    requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - timeStamp)));
  };
  addEventListener("keydown", record, true);
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
