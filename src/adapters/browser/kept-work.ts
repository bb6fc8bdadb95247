/** The clerk's work in this browser's own store: one record for the page and for each workbook, all deleted together. */
const [database, store] = ["so-thi-dua", "work"];

/** Gives what was kept; undefined where nothing is, or the browser keeps nothing. */
export async function readKeptWork(key: string): Promise<unknown> {
  try {
    return await inStore("readonly", (work) => work.get(key));
  } catch {
    return undefined;
  }
}

/** Replaces what was kept. Rejects where the browser has no room or keeps nothing. */
export async function keepWork(key: string, work: unknown): Promise<void> {
  await inStore("readwrite", (all) => all.put(work, key));
}

/** Deletes the store itself, so that not even an empty one is left. */
export function deleteKeptWork(): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(database);
    asked.onsuccess = () => {
      resolve();
    };
    asked.onerror = () => {
      reject(new Error("The kept work could not be deleted.", { cause: asked.error }));
    };
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (work: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opened = await open();
  try {
    return await answered(ask(opened.transaction(store, mode).objectStore(store)));
  } finally {
    opened.close();
  }
}

function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(database, 1);
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore(store);
  };
  return answered(asked);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error("The browser's store refused.", { cause: request.error }));
    };
  });
}
