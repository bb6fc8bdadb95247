/** What a page's main thread did while something went on, from the browser's own trace. */
import type { Browser, Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  /** Microseconds; `tdur` is processor time of the thread, which a busy machine does not stretch. */
  readonly dur?: number;
  readonly tdur?: number;
}

const task = "ThreadControllerImpl::RunTask";

/** Gives the processor milliseconds of each task of the page's main thread, longest first. */
export async function mainThreadTasks(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  await watchMainThread(browser, page);
  await work();
  return mainThreadTasksSeen(browser, page);
}

export async function watchMainThread(browser: Browser, page: Page): Promise<void> {
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
}

/**
 * Ends what `watchMainThread` began.
 *
 * @param until - Name of a performance mark of the page after which tasks do not count.
 */
export async function mainThreadTasksSeen(
  browser: Browser,
  page: Page,
  until = "main-thread-seen",
): Promise<readonly number[]> {
  await page.evaluate(() => performance.mark("main-thread-seen"));
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  // The browser's own windows have main threads too; the mark tells which is the page's.
  const mark = traceEvents.find(({ name }) => name === until);
  if (mark === undefined) throw new Error(`The trace holds no mark "${until}".`);
  return traceEvents
    .filter(({ name, pid, tid, ts }) => name === task && pid === mark.pid && tid === mark.tid && ts < mark.ts)
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000)
    .sort((a, b) => b - a);
}
