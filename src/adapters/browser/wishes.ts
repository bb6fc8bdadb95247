const prefix = "so-thi-dua.";

/** Gives a wish kept in this browser; false where it was never said, or the browser keeps nothing. */
export function readWish(name: string): boolean {
  try {
    return localStorage.getItem(prefix + name) === "yes";
  } catch {
    return false;
  }
}

/** Keeps a wish, or forgets it, leaving no trace. */
export function writeWish(name: string, isWished: boolean): void {
  try {
    if (isWished) localStorage.setItem(prefix + name, "yes");
    else localStorage.removeItem(prefix + name);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
