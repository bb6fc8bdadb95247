/** A workbook that a school may fill in for a year. */
import { writeOutputs } from "../../../adapters/node/output-folder";
import { createWorkbookBuilder } from "../../../adapters/xlsx/build-workbook";
import { buildTemplate, describeSinkFailure, firstYearOf, templateFileName } from "../../../core";
import { say, status } from "../terminal";
import type { Lang, Terminal } from "../terminal";
import { WrongCall } from "../wrong-call";

export interface TemplateOptions {
  readonly out: string;
  readonly school: string;
  readonly year: string;
  readonly commune?: string;
  readonly roster?: boolean;
  readonly force?: boolean;
  readonly lang: Lang;
}

export async function runTemplate(options: TemplateOptions, terminal: Terminal): Promise<number> {
  const { school, commune, lang, out } = options;
  const year = schoolYearOf(options.year);
  const parentUnit = commune === undefined ? null : `UBND ${commune}`;
  const model = buildTemplate({ school, year, roster: options.roster === true }, parentUnit);
  const file = { name: templateFileName(school, year), bytes: await createWorkbookBuilder().build(model) };
  const written = await writeOutputs(out, [file], options.force === true);
  if (!written.ok) {
    say(terminal, describeSinkFailure(written.failure, lang));
    return status.wrongCall;
  }
  terminal.out.write(written.value.map((path) => `${path}\n`).join(""));
  return status.done;
}

function schoolYearOf(text: string): string {
  const first = firstYearOf(text);
  if (first !== undefined && text === `${String(first)}-${String(first + 1)}`) return text;
  throw new WrongCall(`--year “${text}” không đúng; hãy ghi năm học dạng 2025-2026.`);
}
