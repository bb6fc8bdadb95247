/** Return slips: a marked copy of each workbook with something to correct, and a letter for each school. */
import path from "node:path";
import { createDocumentBuilder } from "../../../adapters/docx";
import { writeOutputs } from "../../../adapters/node/output-folder";
import type { OutputFile } from "../../../adapters/node/output-folder";
import { readFileBytes } from "../../../adapters/node/read-file-bytes";
import { writeJson } from "../../../adapters/node/write-json";
import { writeSlip } from "../../../adapters/xlsx/write-slip";
import { buildSlips, describeSinkFailure, slipFileNames } from "../../../core";
import type { WorkbookSlip } from "../../../core";
import type { CheckOptions } from "../check-options";
import { pathsByName } from "../paths-by-name";
import { say, status } from "../terminal";
import type { Terminal } from "../terminal";
import { checkFiles, exitStatusOf } from "./check";

export interface SlipOptions extends CheckOptions {
  readonly out: string;
  readonly force?: boolean;
}

/** Checks, and writes what goes back to the schools. The schools' own files are only read. */
export async function runSlips(
  files: readonly string[],
  options: SlipOptions,
  terminal: Terminal,
): Promise<number> {
  const checked = await checkFiles(files, options, terminal);
  const { workbooks, letters } = buildSlips(checked);
  const pathOf = await pathsByName(files);
  const outputs: OutputFile[] = [];
  for (const slip of workbooks) outputs.push(await workbookOutput(slip, pathOf.get(slip.file)));
  for (const { school, letter } of letters) {
    const bytes = await createDocumentBuilder().build(letter);
    outputs.push({ name: slipFileNames.letter(school), bytes });
  }
  const written = await writeOutputs(options.out, outputs, options.force === true);
  if (!written.ok) {
    say(terminal, describeSinkFailure(written.failure, options.lang));
    return status.wrongCall;
  }
  if (options.json === true) {
    const asked = workbooks.map(({ file, lines }) => ({ file, lines }));
    await writeJson(terminal.out, { written: written.value, workbooks: asked });
  } else terminal.out.write(written.value.map((file) => `${file}\n`).join(""));
  return exitStatusOf(checked.result);
}

async function workbookOutput(slip: WorkbookSlip, source: string | undefined): Promise<OutputFile> {
  const read = source === undefined ? undefined : await readFileBytes(source);
  const { isCopy, bytes } = await writeSlip(slip, read?.ok === true ? read.value : undefined);
  const name = path.basename(slip.file);
  return { name: isCopy ? slipFileNames.copy(name) : slipFileNames.workbook(name), bytes };
}
