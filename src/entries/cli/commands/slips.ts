/** Return slips: a marked copy of each workbook with something to correct, and a letter for each school. */
import path from "node:path";
import { createDocumentBuilder } from "../../../adapters/docx";
import { writeOutputs } from "../../../adapters/node/output-folder";
import type { OutputFile } from "../../../adapters/node/output-folder";
import { readFileBytes } from "../../../adapters/node/read-file-bytes";
import { writeJson } from "../../../adapters/node/write-json";
import { createWorkbookBuilder } from "../../../adapters/xlsx/build-workbook";
import { addSheet, canTakeSheet } from "../../../adapters/xlsx/inject/add-sheet";
import { readWorkbookFile } from "../../../adapters/xlsx/read-workbook-file";
import {
  buildSlips,
  describeSinkFailure,
  findSlipSheet,
  readSlipAnswers,
  slipFileNames,
  withAnswers,
} from "../../../core";
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

/** A copy of the workbook where its kind allows it, else a workbook of its own; what the school answered before stays. */
async function workbookOutput(fresh: WorkbookSlip, source: string | undefined): Promise<OutputFile> {
  const bytes = source === undefined ? undefined : await readFileBytes(source);
  const snapshot = bytes?.ok === true ? await readWorkbookFile(bytes.value, fresh.file) : undefined;
  const slip = snapshot?.ok === true ? withAnswers(fresh, readSlipAnswers(snapshot.value)) : fresh;
  if (bytes?.ok === true && snapshot?.ok === true && canTakeSheet(bytes.value)) {
    const replaces = findSlipSheet(snapshot.value);
    const { sheet, marks } = slip;
    const added = { sheet, marks, ...(replaces !== undefined && { replaces }) };
    const copy = addSheet(bytes.value, slip.file, added);
    if (copy.ok) return { name: slipFileNames.copy(path.basename(slip.file)), bytes: copy.value };
  }
  const own = await createWorkbookBuilder().build(slip.workbook);
  return { name: slipFileNames.workbook(path.basename(slip.file)), bytes: own };
}
