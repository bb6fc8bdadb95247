/** Folders that the command line is run on, and what it wrote there. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { checkResultSchema } from "../../src/core";
import type { CheckResult, SheetSnapshot } from "../../src/core";
import { temporaryFolder } from "./call";

export const governed = ["--applied-on", "2025-08-20"];

export function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
  return folder;
}

export function resultOf(text: string): CheckResult {
  return checkResultSchema.parse(JSON.parse(text)) as CheckResult;
}

export function digests(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(path.join(folder, name)))
        .digest("hex"),
    ]),
  );
}

export async function sheetsOf(file: string): Promise<readonly SheetSnapshot[]> {
  const read = await readWorkbookFile(new Uint8Array(readFileSync(file)), path.basename(file));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.sheets;
}

export function partOf(file: string, part: string): string {
  const bytes = unzipSync(new Uint8Array(readFileSync(file)))[part];
  return new TextDecoder().decode(bytes);
}
