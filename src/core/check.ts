/** The whole check: what was read → entries → rules → totals. One direction, nothing decided twice. */
import type { CheckResult, FileResult, IncompleteReason } from "./domain/check-result";
import type { Entry } from "./domain/entry";
import type { LegalDate } from "./domain/legal-date";
import { resultSchema } from "./domain/reading";
import type { WorkbookReading } from "./domain/reading";
import { buildEntries } from "./intake/entries/build-entries";
import { settleRegistrations } from "./intake/entries/settle-registrations";
import { defaultSettings, lawCoverage } from "./law";
import type { Settings } from "./law";
import { renderFinding } from "./messages/render-finding";
import { runRules } from "./rules";
import { buildTotals, findDuplicates } from "./totals";

export interface CheckInput {
  readonly readings: readonly WorkbookReading[];
  /** Governs rows that name no date of their own; null where the caller gives none. Today is never assumed. */
  readonly appliedOn: LegalDate | null;
  readonly commune: string | null;
  readonly period: CheckResult["period"];
  readonly settings?: Settings;
  /** Files that could not be read; they make the result incomplete. */
  readonly unreadable?: readonly IncompleteReason[];
  /** True to keep every condition and fact in the verdicts. */
  readonly trace?: boolean;
  /** True to carry what was read in `files`. */
  readonly records?: boolean;
  readonly lang?: "vi" | "en";
}

export interface Checked {
  readonly result: CheckResult;
  readonly entries: readonly Entry[];
}

/** Checks workbooks that were read. The result is the same for the same input, on every machine and day. */
export function check(input: CheckInput): Checked {
  const settings = input.settings ?? defaultSettings;
  const { appliedOn, period } = input;
  const readings = settleRegistrations(input.readings);
  const entries = buildEntries(readings, { appliedOn });
  const ruled = runRules({ entries, readings, settings, appliedOn, period, trace: input.trace === true });
  const findings = ruled.findings.map((finding) => renderFinding(finding, input.lang ?? "vi"));
  const totals = buildTotals({ entries, money: ruled.money, period, duplicates: findDuplicates(findings) });
  const result: CheckResult = {
    schema: resultSchema,
    appliedOn,
    commune: input.commune,
    period,
    settings: { ...settings },
    coverage: lawCoverage(),
    files: readings.map((reading) => fileResult(reading, input.records === true)),
    verdicts: ruled.verdicts,
    findings,
    totals,
    money: ruled.money,
    decisions: [],
    incomplete: [...(input.unreadable ?? []), ...ruled.incomplete],
  };
  return { result, entries };
}

function fileResult(reading: WorkbookReading, withRecords: boolean): FileResult {
  const { file, recordCount, lists, unread } = reading;
  return { file, recordCount, lists: withRecords ? lists : lists.length, unread };
}
