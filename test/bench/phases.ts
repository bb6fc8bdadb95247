/**
 * Times the phases of one check in this process; prints one line of JSON. Called with the file, the date and a variant: "plain",
 * "output" with the summary built and written too, "failing" with every row made to fail.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { buildSummaryWorkbook, check, readWorkbook } from "../../src/core";
import type { Entry, WorkbookReading, WorkbookSnapshot } from "../../src/core";
import { buildEntries } from "../../src/core/intake/entries/build-entries";
import { defaultSettings } from "../../src/core/law";
import { runRules } from "../../src/core/rules";
import { buildTotals } from "../../src/core/totals";

interface Phase {
  readonly phase: string;
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** How often the rules run from memory; the first time the engine has not compiled them yet. */
const repetitions = 5;

/** The awards of the peers, who know no other. */
const peerAwards = [
  "Lao động tiên tiến",
  "Chiến sĩ thi đua cơ sở",
  "Giáo viên dạy giỏi cấp thành phố",
  "Giấy khen của Giám đốc Sở GD&ĐT",
  "Bằng khen của UBND tỉnh",
];
const codeColumn = 3;

async function main(file: string, appliedOn: string, variant: string): Promise<void> {
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
  const read = await time("entries", () => buildEntries(readings, { appliedOn }));
  const entries = variant === "failing" ? read.map(failing) : read;
  const input = { entries, readings, settings: defaultSettings, appliedOn };
  const ruled = await time("rules", () => runRules(input));
  await time("totals", () => buildTotals({ entries, money: ruled.money, period: null }));
  const afterCheckMb = process.resourceUsage().maxRSS / 1024;
  if (variant === "output") {
    const checked = check({ readings, appliedOn, commune: null, period: null });
    const model = await time("summary", () => buildSummaryWorkbook(checked));
    await time("output", async () => createWorkbookBuilder().build(model));
  }
  const fromMemory: number[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    const cpu = process.cpuUsage();
    runRules(input);
    const used = process.cpuUsage(cpu);
    fromMemory.push((used.user + used.system) / 1000);
  }
  const counts: Record<string, number> = {};
  for (const { code } of ruled.findings) counts[code] = (counts[code] ?? 0) + 1;
  const result = {
    rows: reading.recordCount,
    phases,
    fromMemoryMs: Math.min(...fromMemory),
    peakMb: afterCheckMb,
    counts,
    totals: peerTotals(snapshot, read),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

/** A row that breaks what can be broken: rated too low for every title, born too early, paid wrongly. */
function failing(entry: Entry): Entry {
  const { fields } = entry;
  return {
    ...entry,
    fields: {
      ...fields,
      ...(fields.rating === undefined ? {} : { rating: { ...fields.rating, value: "KHTNV" } }),
      ...(fields.birthDate === undefined ? {} : { birthDate: { ...fields.birthDate, value: "1931-02-03" } }),
      ...(fields.money === undefined ? {} : { money: { ...fields.money, value: 123_000 } }),
    },
  };
}

/** The totals as the peers make them, from what we read: rows by school code, year and award, with the amounts typed as numbers. */
function peerTotals(snapshot: WorkbookSnapshot, entries: readonly Entry[]): object {
  const codes = new Map<number, string>();
  for (const { row, cells } of snapshot.sheets[0]?.rows ?? []) {
    const code = cells.find(({ column }) => column === codeColumn)?.value;
    if (typeof code === "string") codes.set(row, code);
  }
  const groups = new Map<string, { count: number; sum: number }>();
  for (const { row, year, fields } of entries) {
    const [code, award] = [codes.get(row), fields.titles?.raw ?? fields.awards?.raw];
    if (code === undefined || year === null || typeof award !== "string" || !peerAwards.includes(award))
      continue;
    const key = `${code}|${year}|${award}`;
    const group = groups.get(key) ?? { count: 0, sum: 0 };
    groups.set(key, group);
    group.count += 1;
    if (typeof fields.money?.raw === "number") group.sum += fields.money.raw;
  }
  const all = [...groups];
  const lines = all.map(([key, { count, sum }]) => `${key}|${String(count)}|${String(sum)}`).sort();
  return {
    groups: groups.size,
    count: all.reduce((sum, [, group]) => sum + group.count, 0),
    sum: all.reduce((sum, [, group]) => sum + group.sum, 0),
    hash: createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 12),
  };
}

const [file = "", appliedOn = "", variant = ""] = process.argv.slice(2);
void main(file, appliedOn, variant);
