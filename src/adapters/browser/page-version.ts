/** The version of the page that runs, the copy kept for use without a network, and the question for a newer one. */

/** Gives the version that the build wrote into the page; undefined where the page keeps no copy, as in one file. */
export function runningVersion(): string | undefined {
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content;
  return version === undefined || version === "" || version.startsWith("_") ? undefined : version;
}

/** Keeps this version for use without a network, unless one is kept already; false where the browser cannot. */
export async function keepOffline(version: string): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  try {
    const kept = await navigator.serviceWorker.getRegistration();
    if (kept === undefined) await install(version);
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks the page's own server which version is newest; the only request after loading.
 * A newer one is then fetched, and takes over when all pages are closed. Rejects where the server is out of reach.
 */
export async function askNewest(version: string): Promise<"same" | "newer"> {
  const newest = await loadNewest();
  if (newest === version) return "same";
  if ("serviceWorker" in navigator) await install(newest);
  return "newer";
}

// The name changes with the version, so the browser need not ask again for one it has.
async function install(version: string): Promise<void> {
  const url = `service-worker.js?v=${version}`;
  await navigator.serviceWorker.register(url, { updateViaCache: "all" });
}

/** The page may open no connection, so what is asked for is a script. */
function loadNewest(): Promise<string> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `version.js?asked=${String(performance.now())}`;
    script.onload = () => {
      script.remove();
      resolve(String((globalThis as { soThiDuaNewest?: unknown }).soThiDuaNewest));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error("The server was not reached."));
    };
    document.head.append(script);
  });
}
