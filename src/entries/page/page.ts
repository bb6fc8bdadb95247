/** The page without Excel. */
import { listChosenFolder, listDropped } from "../../adapters/browser/list-folder";
import { sortFiles } from "../../adapters/browser/sort-files";
import { mountApp } from "../../ui/mount";
import type { Folders } from "../../ui/services";
import { webServices } from "./web-services";

const folders: Folders = {
  ofChosen: (files) => Promise.resolve(sortFiles(listChosenFolder(files))),
  ofDropped: async (data) => sortFiles(await listDropped(data)),
};

const root = document.getElementById("app");
if (root !== null) mountApp(root, { ...webServices, folders });
