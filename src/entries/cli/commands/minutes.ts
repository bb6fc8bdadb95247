/** The minutes of the council, from the lists and what was decided on them. */
import path from "node:path";
import { createDocumentBuilder } from "../../../adapters/docx";
import { writeOutputs } from "../../../adapters/node/output-folder";
import { buildMinutes, describeSinkFailure } from "../../../core";
import type { CheckOptions } from "../check-options";
import { readDecisions } from "../read-decisions";
import { say, status } from "../terminal";
import type { Terminal } from "../terminal";
import { checkFiles, exitStatusOf } from "./check";

export interface MinutesOptions extends CheckOptions {
  /** A folder, or the document's own name. */
  readonly out: string;
  readonly force?: boolean;
  /** JSON with the council's members, who of them was present, and where they work. */
  readonly council?: string;
}

export async function runMinutes(
  files: readonly string[],
  options: MinutesOptions,
  terminal: Terminal,
): Promise<number> {
  const { lang } = options;
  const from = options.council ?? options.decisions;
  const members = from === undefined ? [] : (await readDecisions(from, lang)).members;
  const checked = await checkFiles(files, options, terminal);
  const isFile = path.extname(options.out).toLowerCase() === ".docx";
  const [folder, name] = isFile
    ? [path.dirname(options.out), path.basename(options.out)]
    : [options.out, "bien-ban.docx"];
  const bytes = await createDocumentBuilder().build(buildMinutes(checked, members));
  const written = await writeOutputs(folder, [{ name, bytes }], options.force === true);
  if (!written.ok) {
    say(terminal, describeSinkFailure(written.failure, lang));
    return status.wrongCall;
  }
  terminal.out.write(written.value.map((file) => `${file}\n`).join(""));
  return exitStatusOf(checked.result);
}
