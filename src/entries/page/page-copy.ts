/** The page's copy for use without a network, and the clerk's wish to be told of newer ones. */
import { askNewest, keepOffline, runningVersion } from "../../adapters/browser/page-version";
import { readWish, writeWish } from "../../adapters/browser/wishes";
import type { PageCopy } from "../../ui/services";

const wish = "ask-newest";

/** Gives undefined where the page keeps no copy: as one file it is the copy. */
export function createPageCopy(): PageCopy | undefined {
  const version = runningVersion();
  if (version === undefined) return undefined;
  return {
    version,
    keep: () => keepOffline(version),
    askNewest: () => askNewest(version),
    asksByItself: () => readWish(wish),
    setAsksByItself: (asks) => {
      writeWish(wish, asks);
    },
  };
}
