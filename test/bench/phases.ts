/** Times the phases of one check in this process; prints one line of JSON. Called with file, date and repetitions. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { buildSummaryWorkbook, check, readWorkbook } from "../../src/core";
import type { WorkbookReading, WorkbookSnapshot } from "../../src/core";
import { buildEntries } from "../../src/core/intake/build-entries";
import { defaultSettings } from "../../src/core/law";
import { runRules } from "../../src/core/rules";
import { buildTotals } from "../../src/core/totals";

interface Phase {
  readonly phase: string;
  readonly wallMs: number;
  readonly cpuMs: number;
}

async function main(file: string, appliedOn: string, withOutput: boolean): Promise<void> {
  const phases: Phase[] = [];
  const time = async <T>(phase: string, work: () => T | Promise<T>): Promise<T> => {
    const [cpu, wall] = [process.cpuUsage(), performance.now()];
    const value = await work();
    const used = process.cpuUsage(cpu);
    phases.push({ phase, wallMs: performance.now() - wall, cpuMs: (used.user + used.system) / 1000 });
    return value;
  };
  const bytes = new Uint8Array(readFileSync(file));
  const snapshot = await time("parse", async (): Promise<WorkbookSnapshot> => {
    const read = await readWorkbookFile(bytes, path.basename(file));
    if (!read.ok) throw new Error(read.failure.detail);
    return read.value;
  });
  const reading = await time("intake", () => readWorkbook(snapshot));
  const readings: readonly WorkbookReading[] = [reading];
  const entries = await time("entries", () => buildEntries(readings, { appliedOn }));
  const ruled = await time("rules", () =>
    runRules({ entries, readings, settings: defaultSettings, appliedOn }),
  );
  await time("totals", () => buildTotals({ entries, money: ruled.money, period: null }));
  if (withOutput) {
    const checked = check({ readings, appliedOn, commune: null, period: null });
    await time("summary model", () => buildSummaryWorkbook(checked));
    await time("summary file", async () => createWorkbookBuilder().build(buildSummaryWorkbook(checked)));
  }
  const counts: Record<string, number> = {};
  for (const { code } of ruled.findings) counts[code] = (counts[code] ?? 0) + 1;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ rows: reading.recordCount, phases, peakMb, counts })}\n`);
}

const [file = "", appliedOn = "", output = ""] = process.argv.slice(2);
void main(file, appliedOn, output === "output");
