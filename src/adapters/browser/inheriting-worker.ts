/**
 * A worker that inherits the page's content security policy, so that it too can open no connection.
 * A worker from an address would have only what the server says of that file, and many say nothing.
 * Its name is the folder of its program, from which it takes its further parts.
 */
export class InheritingWorker extends Worker {
  constructor(program: URL) {
    super(blobUrl(`importScripts(${JSON.stringify(program.href)});`), { name: new URL(".", program).href });
  }
}

/** Starts a worker from the whole text of its program. */
export function startWorkerFromText(program: string): Worker {
  return new Worker(blobUrl(program));
}

function blobUrl(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}
