import { useEffect, useState } from "react";

/** Milliseconds after which nothing more is waited for: a page that is hidden is never painted. */
const patience = 2_000;

/** Resolves once what was drawn last can be seen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
    // A task after the frame is the first after it was painted.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** True once the view that asks can be seen; for what would hold it up. */
export function useIsPainted(): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    let isGone = false;
    void afterPaint().then(() => {
      if (!isGone) setIsPainted(true);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return isPainted;
}
