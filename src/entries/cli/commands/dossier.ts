/** The documents of the dossier: the submission with its lists, and the draft of the decision with its list. */
import { createDocumentBuilder } from "../../../adapters/docx";
import { writeOutputs } from "../../../adapters/node/output-folder";
import { buildDecision, buildSubmission, describeSinkFailure } from "../../../core";
import type { CheckOptions } from "../check-options";
import { say, status } from "../terminal";
import type { Terminal } from "../terminal";
import { checkFiles, exitStatusOf } from "./check";

export interface DossierOptions extends CheckOptions {
  readonly out: string;
  readonly force?: boolean;
}

export async function runDossier(
  files: readonly string[],
  options: DossierOptions,
  terminal: Terminal,
): Promise<number> {
  const checked = await checkFiles(files, options, terminal);
  const builder = createDocumentBuilder();
  const outputs = [
    { name: "to-trinh.docx", bytes: await builder.build(buildSubmission(checked)) },
    { name: "quyet-dinh.docx", bytes: await builder.build(buildDecision(checked)) },
  ];
  const written = await writeOutputs(options.out, outputs, options.force === true);
  if (!written.ok) {
    say(terminal, describeSinkFailure(written.failure, options.lang));
    return status.wrongCall;
  }
  terminal.out.write(written.value.map((file) => `${file}\n`).join(""));
  return exitStatusOf(checked.result);
}
