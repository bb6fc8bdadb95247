import path from "node:path";
import { createDocumentReader } from "../../../adapters/docx";
import { nodeXml } from "../../../adapters/docx/reading/node-xml";
import { readFileBytes } from "../../../adapters/node/read-file-bytes";
import { writeJson } from "../../../adapters/node/write-json";
import { checkClaims, describeDocumentFailure } from "../../../core";
import type { SourceFailure } from "../../../core";
import { readResult } from "../read-result";
import { say, status } from "../terminal";
import type { Lang, Terminal } from "../terminal";

export interface ClaimsOptions {
  readonly data: string;
  readonly lang: Lang;
}

/** Prints each claim of a Word document with what the data says of it; a false one gives the status of findings. */
export async function runClaims(file: string, options: ClaimsOptions, terminal: Terminal): Promise<number> {
  const result = await readResult(options.data);
  const name = path.basename(file);
  const bytes = await readFileBytes(file);
  const document = bytes.ok ? createDocumentReader(nodeXml).read(bytes.value, name) : bytes;
  if (!document.ok) return refuse({ ...document.failure, file: name }, options, terminal);
  const paragraphs = document.value.paragraphs.map(({ text }) => text);
  const report = checkClaims({ paragraphs, result, lang: options.lang });
  await writeJson(terminal.out, { ...report, file: name });
  return report.counts.false > 0 ? status.findings : status.done;
}

async function refuse(failure: SourceFailure, { lang }: ClaimsOptions, terminal: Terminal): Promise<number> {
  const { code, file } = failure;
  const text = describeDocumentFailure(failure, lang);
  say(terminal, text);
  const counts = { true: 0, false: 0, unclear: 0 };
  await writeJson(terminal.out, { schema: 1, claims: [], counts, file, incomplete: [{ file, code, text }] });
  return status.incomplete;
}
