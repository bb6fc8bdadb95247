/** What the command line would say of the samples. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { check, countBySeverity, readWorkbook } from "../../src/core";
import type { CheckResult } from "../../src/core";
import { samplesFolder } from "../samples/read-samples";

export const sampleFiles = readdirSync(samplesFolder)
  .filter((name) => /\.xlsx?$/u.test(name))
  .sort()
  .map((name) => path.join(samplesFolder, name));

let expected: Promise<CheckResult> | undefined;

/** Checks the samples, once for all tests of a file. */
export function expectedResult(): Promise<CheckResult> {
  expected ??= checkSampleFiles();
  return expected;
}

/** Gives the counts of findings as page and pane say them. */
export async function expectedCounts(): Promise<string> {
  const { error, query } = countBySeverity((await expectedResult()).findings);
  return `${String(error)} lỗi phải sửa, ${String(query)} điểm cần giải thích`;
}

async function checkSampleFiles(): Promise<CheckResult> {
  const readings = [];
  for (const file of sampleFiles) {
    const snapshot = await readWorkbookFile(new Uint8Array(readFileSync(file)), path.basename(file));
    if (snapshot.ok) readings.push(readWorkbook(snapshot.value));
  }
  return check({ readings, appliedOn: "2025-07-25", commune: null, period: null }).result;
}
