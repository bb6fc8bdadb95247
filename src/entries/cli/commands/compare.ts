import { writeJson } from "../../../adapters/node/write-json";
import { check, compareResults } from "../../../core";
import { dayOption, planOf } from "../check-options";
import type { CheckPlan, GoverningOptions } from "../check-options";
import { readResult } from "../read-result";
import { readSettingsFile } from "../read-settings-file";
import { readProfile } from "../read-profile";
import { readWorkbooks } from "../read-workbooks";
import { say, status } from "../terminal";
import type { Terminal } from "../terminal";
import { WrongCall } from "../wrong-call";

export interface CompareOptions extends GoverningOptions {
  readonly withSettings?: string;
  readonly withAppliedOn?: string;
}

/**
 * Tells what differs: between two results, or between two checks of the same workbooks.
 *
 * The second check takes the first one's options but for those named "with".
 */
export async function runCompare(
  files: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
): Promise<number> {
  const isOneInput = options.withSettings !== undefined || options.withAppliedOn !== undefined;
  return isOneInput ? compareChecks(files, options, terminal) : compareFiles(files, options, terminal);
}

async function compareFiles(
  files: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
): Promise<number> {
  const [before, after, ...more] = files;
  if (before === undefined || after === undefined || more.length > 0 || changesCheck(options)) {
    throw new WrongCall(
      "Hãy ghi đúng hai tệp ket-qua.json để so hai kết quả; hoặc ghi các tệp bảng tính kèm " +
        "--with-settings <tệp> hay --with-applied-on <ngày> để so hai cách xét trên cùng dữ liệu.",
    );
  }
  await writeJson(terminal.out, compareResults(await readResult(before), await readResult(after)));
  return status.done;
}

/** Reads the workbooks once and checks them twice, so that nothing but the criteria can differ. */
async function compareChecks(
  files: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
): Promise<number> {
  const plan = await planOf(options);
  const other = await otherPlanOf(plan, options);
  const input = {
    ...(await readWorkbooks(files, terminal, options.lang, await readProfile(options.profile))),
    lang: options.lang,
  };
  const comparison = compareResults(
    check({ ...plan, ...input }).result,
    check({ ...other, ...input }).result,
  );
  await writeJson(terminal.out, comparison);
  for (const { file, text } of comparison.incomplete) if (file === undefined) say(terminal, text);
  return comparison.incomplete.length > 0 ? status.incomplete : status.done;
}

async function otherPlanOf(plan: CheckPlan, options: CompareOptions): Promise<CheckPlan> {
  const { withSettings, withAppliedOn, lang } = options;
  return {
    ...plan,
    ...(withAppliedOn === undefined ? {} : { appliedOn: dayOption("--with-applied-on", withAppliedOn) }),
    ...(withSettings === undefined ? {} : { settings: await readSettingsFile(withSettings, lang) }),
  };
}

/** An option that two finished results can no longer follow; leaving it unsaid would be a silent guess. */
function changesCheck({ commune, period, calendar, appliedOn, settings }: CompareOptions): boolean {
  return [commune, period, calendar, appliedOn, settings].some((option) => option !== undefined);
}
