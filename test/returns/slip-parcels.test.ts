import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSlips, check, readWorkbook, slipParcels } from "../../src/core";
import type { Checked, WorkbookReading } from "../../src/core";
import { samplesFolder } from "../samples/read-samples";
import { snapshotOf } from "./make-slip";

const names = ["MN Sao Mai.xls", "THCS Thanh An NH 2024-2025.xlsx", "TH Tan Lap A 5 nam.xlsx"];

async function checkedOf(files: readonly string[], called = (name: string) => name): Promise<Checked> {
  const readings: WorkbookReading[] = [];
  for (const name of files) {
    const bytes = new Uint8Array(readFileSync(path.join(samplesFolder, name)));
    readings.push(readWorkbook(await snapshotOf(bytes, called(name))));
  }
  return check({ readings, appliedOn: "2025-07-25", commune: null, period: null });
}

describe("parcels", () => {
  it("hold every slip once, and one letter for each school, with the school's own counts", async () => {
    const slips = buildSlips(await checkedOf(names));
    const parcels = slipParcels(slips, (file) => file.endsWith(".xlsx"));
    const files = parcels.flatMap((parcel) => parcel.files);
    const workbooks = files.filter(({ kind }) => kind !== "letter").map(({ about }) => about);
    expect(workbooks.toSorted()).toEqual(slips.workbooks.map(({ file }) => file).toSorted());
    expect(files.filter(({ kind }) => kind === "letter")).toHaveLength(slips.letters.length);
    for (const { school, errors, queries } of parcels) {
      if (school === null) continue;
      const own = slips.workbooks.flatMap(({ lines }) => lines).filter((line) => line.school === school);
      expect(errors + queries).toBe(own.length);
    }
  });

  it("name a copy by its kind, and a workbook of its own where no copy can be made", async () => {
    const slips = buildSlips(await checkedOf(names));
    const files = slipParcels(slips, (file) => file.endsWith(".xlsx")).flatMap((parcel) => parcel.files);
    expect(files).toContainEqual({
      name: "MN Sao Mai_can-sua.xlsx",
      kind: "workbook",
      about: "MN Sao Mai.xls",
    });
    expect(files).toContainEqual({
      name: "TH Tan Lap A 5 nam_can-sua.xlsx",
      kind: "copy",
      about: "TH Tan Lap A 5 nam.xlsx",
    });
  });

  it("give a workbook that lists several schools to none of them", async () => {
    const slips = buildSlips(await checkedOf(names));
    const [slip] = slips.workbooks;
    if (slip === undefined) throw new Error("no slip");
    const lines = slip.lines.map((line, at) => ({ ...line, school: at === 0 ? "Trường khác" : line.school }));
    const parcels = slipParcels({ ...slips, workbooks: [{ ...slip, lines }] }, () => true);
    expect(parcels.at(-1)).toMatchObject({ school: null, files: [{ about: slip.file }] });
  });

  it("keep two files of one name apart by their folder", async () => {
    const slips = buildSlips(await checkedOf(names, (name) => `${name.slice(0, 5)}/DS.xlsx`));
    const files = slipParcels(slips, () => true).flatMap((parcel) => parcel.files);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(files.map(({ name }) => name).join()).not.toContain("/");
  });
});
