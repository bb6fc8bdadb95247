/**
 * Reads damaged copies of workbooks, one line of JSON a case on standard output: first what begins, then how it ended.
 * Bundled and watched by fuzz-bytes.mjs; called with seed, first case, last case and the files.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { check, readWorkbook } from "../../src/core";
import { findCoverFaults } from "../intake/region-cover";
import { createDraw, damage } from "./damage";

const tell = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** A case is the same whichever cases ran before it. */
async function runCase(seed: number, number: number, files: readonly string[]): Promise<void> {
  const draw = createDraw(seed * 1_000_003 + number);
  for (let warm = 0; warm < 4; warm++) draw(2);
  const file = files[draw(files.length)] ?? "";
  const bytes = damage(new Uint8Array(readFileSync(file)), draw);
  tell({ begins: number, file: path.basename(file) });
  const peakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
  try {
    tell({ ends: number, outcome: await outcomeOf(bytes, path.basename(file)), peakMb: peakMb() });
  } catch (error) {
    tell({ ends: number, outcome: "THROWN", fault: String(error), peakMb: peakMb() });
  }
}

async function outcomeOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readWorkbookFile(bytes, name);
  if (!read.ok) return read.failure.code;
  const reading = readWorkbook(read.value);
  const [fault] = findCoverFaults(read.value, reading);
  if (fault !== undefined) throw new Error(`not every cell is accounted for: ${fault}`);
  const { result } = check({ readings: [reading], appliedOn: "2025-08-20", commune: null, period: null });
  const [reason] = result.incomplete;
  if (reason !== undefined) throw new Error(`incomplete: ${reason.code}`);
  return "read";
}

async function main(seed: number, from: number, to: number, files: readonly string[]): Promise<void> {
  for (let number = from; number <= to; number++) await runCase(seed, number, files);
}

const [seed = "1", from = "0", to = "0", ...files] = process.argv.slice(2);
void main(Number(seed), Number(from), Number(to), files);
