/** One contract for all sources of workbooks: the file reader, and Excel through Microsoft's genuine client. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createExcelWorkbookSource } from "../../src/adapters/excel/excel-workbook-source";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import type { WorkbookSnapshot } from "../../src/core";
import { openSnapshot } from "../host/excel/load-workbook";
import { openExcel } from "../host/open-excel";
import type { ProfileName } from "../host/profiles";
import { differences, tell } from "./compare-sources";

/** Many runs one after another; a loaded machine needs its time. */
jest.setTimeout(120_000);

const folder = path.resolve(__dirname, "../../assets/samples");
const samples = readdirSync(folder).filter((name) => /\.xlsx?$/u.test(name));

async function readFile(name: string): Promise<WorkbookSnapshot> {
  const result = await readWorkbookFile(new Uint8Array(readFileSync(path.join(folder, name))), name);
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
  return result.value;
}

async function readInExcel(snapshot: WorkbookSnapshot, profile: ProfileName): Promise<WorkbookSnapshot> {
  const { host } = openExcel(openSnapshot(snapshot), profile);
  const result = await createExcelWorkbookSource().read();
  expect(host.counters.notModelled).toEqual([]);
  expect(host.counters.writes).toBe(0);
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

describe.each<ProfileName>(["1.9", "latest", "web"])("Excel %s tells what the file tells", (profile) => {
  it.each(samples)("%s", async (name) => {
    const file = await readFile(name);
    const excel = await readInExcel(file, profile);
    expect(differences(tell([file]), tell([excel]))).toEqual([]);
  });
});

it("all samples together give the same findings and totals", async () => {
  const files = await Promise.all(samples.map(readFile));
  const inExcel: WorkbookSnapshot[] = [];
  for (const file of files) inExcel.push(await readInExcel(file, "1.9"));
  expect(differences(tell(files), tell(inExcel))).toEqual([]);
});
