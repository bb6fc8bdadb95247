import { writeJson } from "../../../adapters/node/write-json";
import { applyDecisions, check, enterDecisions } from "../../../core";
import type { Checked, CheckResult } from "../../../core";
import { planOf } from "../check-options";
import type { CheckOptions, CheckPlan } from "../check-options";
import { readDecisions } from "../read-decisions";
import { readProfile } from "../read-profile";
import { readWorkbooks } from "../read-workbooks";
import { say, status } from "../terminal";
import type { Terminal } from "../terminal";

/** Reads and checks; prints the result as JSON. */
export async function runCheck(
  files: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const { result } = await checkFiles(files, options, terminal);
  await writeJson(terminal.out, result);
  return exitStatusOf(result);
}

export async function checkFiles(
  files: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<Checked> {
  const plan = await planOf(options);
  const { readings, unreadable } = await readWorkbooks(
    files,
    terminal,
    options.lang,
    await readProfile(options.profile),
  );
  const checked = check({
    ...plan,
    readings,
    unreadable,
    records: options.records === true,
    trace: options.trace === true,
    lang: options.lang,
  });
  for (const reason of checked.result.incomplete) if (reason.file === undefined) say(terminal, reason.text);
  return decided(checked, plan, options, terminal);
}

/** Puts the council's decisions beside the check where a file of them was named; what could not be taken is said. */
async function decided(
  checked: Checked,
  { settings }: CheckPlan,
  options: CheckOptions,
  terminal: Terminal,
): Promise<Checked> {
  if (options.decisions === undefined) return checked;
  const file = await readDecisions(options.decisions, options.lang);
  const { log, problems } = enterDecisions(checked, file);
  for (const problem of problems) say(terminal, problem);
  return applyDecisions(checked, log, settings, file.members);
}

export function exitStatusOf(result: CheckResult): number {
  if (result.incomplete.length > 0) return status.incomplete;
  return result.findings.some((finding) => finding.severity === "error") ? status.findings : status.done;
}
