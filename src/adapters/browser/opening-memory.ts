/** A count that outlives a reload of a pane or page and ends when it is closed; no content. */
const key = "so-thi-dua.added-files";

/** Gives the count as it stood before this opening; 0 where the browser tells none. */
export function readAddedCount(): number {
  try {
    return Number(sessionStorage.getItem(key) ?? 0);
  } catch {
    return 0;
  }
}

export function writeAddedCount(count: number): void {
  try {
    if (count > 0) sessionStorage.setItem(key, String(count));
    else sessionStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing cannot warn.
  }
}
