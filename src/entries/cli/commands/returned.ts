/** What came of the slips: the files of before against those that came in their place. */
import { findWorkbookFiles } from "../../../adapters/node/find-workbook-files";
import { readFileBytes } from "../../../adapters/node/read-file-bytes";
import { writeJson } from "../../../adapters/node/write-json";
import { readWorkbookFile } from "../../../adapters/xlsx/read-workbook-file";
import { compareReturn, describeReturn, readSlipAnswers } from "../../../core";
import type { SlipAnswer } from "../../../core";
import type { GoverningOptions } from "../check-options";
import type { Terminal } from "../terminal";
import { checkFiles, exitStatusOf } from "./check";

export interface ReturnedOptions extends GoverningOptions {
  readonly json?: boolean;
}

export async function runReturned(
  before: string,
  after: string,
  options: ReturnedOptions,
  terminal: Terminal,
): Promise<number> {
  const old = await checkFiles([before], options, terminal);
  const now = await checkFiles([after], options, terminal);
  const report = compareReturn({
    before: old,
    after: now,
    oldFiles: old.result.files.map(({ file }) => file),
    newFiles: now.result.files.map(({ file }) => file),
    answers: await answersIn(after),
  });
  if (options.json === true) await writeJson(terminal.out, report);
  else terminal.out.write(describeReturn(report));
  return exitStatusOf(now.result);
}

/** What schools wrote on the slips in the files of a folder; what cannot be read was told by the check. */
async function answersIn(folder: string): Promise<readonly SlipAnswer[]> {
  const { paths } = await findWorkbookFiles([folder]);
  const answers: SlipAnswer[] = [];
  for (const file of paths) {
    const bytes = await readFileBytes(file);
    const snapshot = bytes.ok ? await readWorkbookFile(bytes.value, file) : bytes;
    if (snapshot.ok) answers.push(...readSlipAnswers(snapshot.value));
  }
  return answers;
}
