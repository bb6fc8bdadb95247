import { readFile } from "node:fs/promises";
import { fail, succeed } from "../../core";
import type { Result, SourceFailure } from "../../core";
import { failureOf } from "./find-workbook-files";

/** Reads a file's bytes; never writes. */
export async function readFileBytes(path: string): Promise<Result<Uint8Array, SourceFailure>> {
  try {
    return succeed(new Uint8Array(await readFile(path)));
  } catch (error) {
    return fail(failureOf(path, error));
  }
}
