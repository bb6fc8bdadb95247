/** Webpack makes a file of its own of what is named here. */
export function startWorker(): Worker {
  return new Worker(new URL("./engine.worker.ts", import.meta.url), { name: "so-thi-dua" });
}
