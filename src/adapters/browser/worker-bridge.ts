import { expose, proxy, transfer, wrap } from "comlink";
import type { Remote } from "comlink";

export interface OpenedWorker<T> {
  readonly remote: Remote<T>;
  /** Ends the worker at once, whatever it is doing; calls under way are never answered. */
  readonly end: () => void;
}

/** Offers an object to the page that opened this worker. */
export function serveWorker(api: object): void {
  expose(api);
  postMessage(ready);
}

/** Waits for a worker that serves a `T`; rejects where the browser does not let it start. */
export async function openWorker<T>(start: () => Worker): Promise<OpenedWorker<T>> {
  const worker = start();
  await new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data === ready) resolve();
    };
    worker.onerror = ({ message }) => {
      reject(new Error(`The worker did not start: ${message}`));
    };
  });
  worker.onmessage = null;
  const end = (): void => {
    worker.terminate();
  };
  return { remote: wrap<T>(worker), end };
}

/** Lets the other side call a function of this one. */
export function asCallback<F extends (...given: never[]) => unknown>(callback: F): F {
  return proxy(callback);
}

/** Hands bytes over instead of copying them; they are gone here. */
export function handOverBytes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return transfer(bytes, [bytes.buffer]);
}

const ready = "so-thi-dua-worker-ready";
