/** One contract for all sources of workbooks: the file reader, and Excel through Microsoft's genuine client. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import type { WorkbookSnapshot } from "../../src/core";
import type { ProfileName } from "../host/profiles";
import { differences, tell } from "./compare-sources";
import { readInExcel, readOnce } from "./read-in-excel";

/** Many runs one after another; a loaded machine needs its time. */
jest.setTimeout(120_000);

const folder = path.resolve(__dirname, "../../assets/samples");
const samples = readdirSync(folder).filter((name) => /\.xlsx?$/u.test(name));

const readSample = readOnce(async (name) => {
  const result = await readWorkbookFile(new Uint8Array(readFileSync(path.join(folder, name))), name);
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
  return result.value;
});

/** What Excel 1.9 gave, kept for the check of all samples together. */
const inBaseExcel: WorkbookSnapshot[] = [];

describe.each<ProfileName>(["1.9", "latest", "web"])("Excel %s tells what the file tells", (profile) => {
  it.each(samples)("%s", async (name) => {
    const { snapshot, told } = await readSample(name);
    const inExcel = await readInExcel(snapshot, profile);
    if (profile === "1.9") inBaseExcel.push(inExcel);
    expect(differences(told, tell([inExcel]))).toEqual([]);
  });
});

describe("all samples together", () => {
  it("give the same findings and totals", async () => {
    const files = await Promise.all(samples.map(async (name) => (await readSample(name)).snapshot));
    expect(inBaseExcel).toHaveLength(files.length);
    expect(differences(tell(files), tell(inBaseExcel))).toEqual([]);
  });
});
