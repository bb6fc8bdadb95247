import { check, readWorkbook } from "../../src/core";
import { rowsBehind, rowsOfRun } from "../../src/ui/summary/rows-behind";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { samplesFolder } from "../samples/read-samples";

it("reads runs of rows", () => {
  expect(rowsOfRun("7-9,15")).toEqual([7, 8, 9, 15]);
});

it("gives behind each figure of the samples the rows that make it", async () => {
  const readings = [];
  for (const name of readdirSync(samplesFolder).filter((each) => /\.xlsx?$/u.test(each))) {
    const read = await readWorkbookFile(new Uint8Array(readFileSync(path.join(samplesFolder, name))), name);
    if (read.ok) readings.push(readWorkbook(read.value));
  }
  const checked = check({ readings, appliedOn: "2025-07-25", commune: null, period: null });
  for (const group of checked.result.totals.byYear) {
    for (const kind of ["collective", "individual"] as const) {
      const rows = rowsBehind(checked, group, kind);
      const figure = kind === "collective" ? group.collectives : group.individuals;
      const counted = rows.every((entry) => entry.kind === kind && entry.year === group.year);
      expect([group.year, kind, counted, rows.length <= figure, rows.length > 0]).toEqual([
        group.year,
        kind,
        true,
        true,
        figure > 0,
      ]);
    }
  }
}, 120_000);
