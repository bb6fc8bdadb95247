import { findForeignFile, writeOutputs } from "../../../adapters/node/output-folder";
import { jsonBytes, writeJson } from "../../../adapters/node/write-json";
import { createWorkbookBuilder } from "../../../adapters/xlsx/build-workbook";
import { buildSummaryWorkbook, describeSinkFailure } from "../../../core";
import type { Checked } from "../../../core";
import { planReport } from "../plan-report";
import type { ReportPlan } from "../plan-report";
import type { CheckOptions } from "../check-options";
import { describeRun } from "../describe-run";
import { say, status } from "../terminal";
import type { Terminal } from "../terminal";
import { checkFiles, exitStatusOf } from "./check";

export interface RunOptions extends CheckOptions {
  readonly out: string;
  readonly force?: boolean;
  /** The commune's own .docx, to be filled by its tags. */
  readonly template?: string;
  /** What the clerk decides about the report (JSON). */
  readonly reportOptions?: string;
}

const outputNames = {
  summary: "tong-hop.xlsx",
  report: "bao-cao.docx",
  result: "ket-qua.json",
} as const;

/** The main job: checks, and writes the summary workbook, the report and the result. */
export async function runRun(
  files: readonly string[],
  options: RunOptions,
  terminal: Terminal,
): Promise<number> {
  const force = options.force === true;
  const foreign = force ? undefined : await findForeignFile(options.out, Object.values(outputNames));
  if (foreign) {
    say(terminal, describeSinkFailure(foreign, options.lang));
    return status.wrongCall;
  }
  const report = await planReport(options);
  const checked = await checkFiles(files, options, terminal);
  const written = await writeOutputs(options.out, await buildOutputs(checked, report), force);
  if (!written.ok) {
    say(terminal, describeSinkFailure(written.failure, options.lang));
    return status.wrongCall;
  }
  if (options.json === true) await writeJson(terminal.out, checked.result);
  else terminal.out.write(describeRun(checked, written.value, options.lang));
  return exitStatusOf(checked.result);
}

async function buildOutputs(
  { result, entries }: Checked,
  report: ReportPlan,
): Promise<{ name: string; bytes: Uint8Array }[]> {
  return [
    {
      name: outputNames.summary,
      bytes: await createWorkbookBuilder().build(buildSummaryWorkbook({ result, entries })),
    },
    { name: outputNames.report, bytes: await report.build({ result, entries }) },
    { name: outputNames.result, bytes: jsonBytes(result) },
  ];
}
