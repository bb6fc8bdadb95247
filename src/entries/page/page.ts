/** The page without Excel. */
import { listChosenFolder, listDropped } from "../../adapters/browser/list-folder";
import { sortFiles } from "../../adapters/browser/sort-files";
import { mountApp } from "../../ui/mount";
import type { Folders, PageCopy } from "../../ui/services";
import { createKeptSession } from "./kept-session";
import { createPageCopy } from "./page-copy";
import { webServices } from "./web-services";

const folders: Folders = {
  ofChosen: (files) => Promise.resolve(sortFiles(listChosenFolder(files))),
  ofDropped: async (data) => sortFiles(await listDropped(data)),
};

/** Out of reach of its server the page goes on with the version it has. */
async function keepAndAsk(copy: PageCopy): Promise<void> {
  await copy.keep();
  if (copy.asksByItself()) await copy.askNewest().catch(() => undefined);
}

const root = document.getElementById("app");
if (root !== null) {
  const copy = createPageCopy();
  mountApp(root, {
    ...webServices,
    folders,
    session: createKeptSession("last"),
    ...(copy === undefined ? {} : { copy }),
  });
  if (copy !== undefined) window.addEventListener("load", () => void keepAndAsk(copy));
}
