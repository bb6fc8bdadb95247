/** Keeps the files and fields in this browser, where the clerk wishes it. */
import { deleteKeptWork, keepWork, readKeptWork } from "../../adapters/browser/kept-work";
import { readWish, writeWish } from "../../adapters/browser/wishes";
import type { KeptSession, SessionContent } from "../../ui/services";

const wish = "keep-work";

/** `key` tells apart what several panes keep: "last" for the page, else the address of the workbook beside the pane. */
export function createKeptSession(key: string): KeptSession {
  return {
    isWished: () => readWish(wish),
    read: async () => {
      const kept = await readKeptWork(key);
      return isContent(kept) ? kept : null;
    },
    keep: async (content) => {
      writeWish(wish, true);
      await keepWork(key, content);
    },
    deleteAll: async () => {
      writeWish(wish, false);
      await deleteKeptWork();
    },
  };
}

/** An earlier version may have kept something else. */
function isContent(kept: unknown): kept is SessionContent {
  if (typeof kept !== "object" || kept === null || !("files" in kept) || !("fields" in kept)) return false;
  return Array.isArray(kept.files) && kept.files.every((file) => file instanceof File);
}
