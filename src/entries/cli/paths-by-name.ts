import { findWorkbookFiles } from "../../adapters/node/find-workbook-files";
import { displayNames } from "./read-workbooks";

/** Gives the path of each workbook by the name that results know it by. */
export async function pathsByName(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { paths } = await findWorkbookFiles(files);
  return new Map(displayNames(paths).map((name, i) => [name, paths[i] ?? name]));
}
