import { InheritingWorker } from "../../../adapters/browser/inheriting-worker";

/** Webpack makes a file of its own of what is named here. */
export function startWorker(): Worker {
  return new InheritingWorker(new URL("./engine.worker.ts", import.meta.url));
}
