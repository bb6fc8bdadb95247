import { startWorkerFromText } from "../../../adapters/browser/inheriting-worker";

/** Starts the worker from the page's own program; stands in for `engine/start-worker.ts` where all is in one file. */
export function startWorker(): Worker {
  return startWorkerFromText(document.getElementById("program")?.textContent ?? "");
}
