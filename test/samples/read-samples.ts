/** Reads the committed sample workbooks once for all tests of them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { readWorkbook } from "../../src/core";
import type { WorkbookReading, WorkbookSnapshot } from "../../src/core";

export const samplesFolder = path.resolve(__dirname, "../../assets/samples");

export async function readSampleSnapshots(): Promise<readonly WorkbookSnapshot[]> {
  const names = readdirSync(samplesFolder)
    .filter((name) => /\.xlsx?$/u.test(name))
    .sort();
  const snapshots: WorkbookSnapshot[] = [];
  for (const name of names) {
    const result = await readWorkbookFile(new Uint8Array(readFileSync(path.join(samplesFolder, name))), name);
    if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
    snapshots.push(result.value);
  }
  return snapshots;
}

export async function readSamples(): Promise<readonly WorkbookReading[]> {
  return (await readSampleSnapshots()).map((snapshot) => readWorkbook(snapshot));
}

export interface KeyRecord {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface PlantedProblem {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly severity: string;
  readonly orCells?: readonly string[];
  readonly orCodes?: readonly string[];
}

export interface SampleKey {
  readonly appliedOn: string;
  readonly allowed: readonly { readonly file: string | null; readonly code: string }[];
  readonly planted: readonly PlantedProblem[];
  readonly lists: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly kind: string;
    readonly school: string | null;
    readonly year: string;
    readonly recordCount: number;
  }[];
  readonly totals: Readonly<Record<string, { readonly collectives: number; readonly individuals: number }>>;
}

export function readKey(): SampleKey {
  return JSON.parse(readFileSync(path.join(__dirname, "key.json"), "utf8")) as SampleKey;
}

export function readKeyRecords(): readonly KeyRecord[] {
  const lines = readFileSync(path.join(__dirname, "key-records.jsonl"), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as KeyRecord);
}
