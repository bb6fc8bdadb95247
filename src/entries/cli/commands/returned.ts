/** What came of the slips: the files of before against those that came in their place. */
import { writeJson } from "../../../adapters/node/write-json";
import { compareReturn, describeReturn } from "../../../core";
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
  });
  if (options.json === true) await writeJson(terminal.out, report);
  else terminal.out.write(describeReturn(report));
  return exitStatusOf(now.result);
}
