/** Finds the workbooks that the caller named: files as they are, folders with all workbooks in them. */
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { SourceFailure } from "../../core/ports";
import { errorCode } from "./error-code";

export interface FoundFiles {
  /** Paths in the order given; a folder's files by name. */
  readonly paths: readonly string[];
  readonly failures: readonly SourceFailure[];
}

/** Excel keeps a file "~$name.xlsx" beside each open workbook; it is no workbook. */
const lockPrefix = "~$";

const workbook = /\.(?:xlsx|xlsm|xls|ods)$/iu;

export async function findWorkbookFiles(named: readonly string[]): Promise<FoundFiles> {
  const paths: string[] = [];
  const failures: SourceFailure[] = [];
  for (const name of named) {
    try {
      const found = (await stat(name)).isDirectory() ? await workbooksIn(name) : [name];
      paths.push(...found.filter((file) => !paths.includes(file)));
    } catch (error) {
      failures.push(failureOf(name, error));
    }
  }
  return { paths, failures };
}

async function workbooksIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => workbook.test(name) && !name.startsWith(lockPrefix))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => path.join(folder, name));
}

/** Translates a Node error into a failure of reading. */
export function failureOf(file: string, error: unknown): SourceFailure {
  const code = errorCode(error);
  const known: Readonly<Record<string, SourceFailure["code"]>> = {
    ENOENT: "not-found",
    EACCES: "no-access",
    EPERM: "no-access",
    EISDIR: "wrong-type",
  };
  return { code: known[code] ?? "unknown", file: path.basename(file), detail: code || String(error) };
}
