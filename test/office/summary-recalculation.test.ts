/** LibreOffice computes every figure of the summary anew and must find what we wrote beside the formula. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import type { CheckResult } from "../../src/core/domain/check-result";
import type { Entry } from "../../src/core/domain/entry";
import { buildSummaryWorkbook } from "../../src/core/report/summary";
import { check } from "../../src/core";
import { readKey, readSamples } from "../samples/read-samples";
import type { WorkbookModel } from "../../src/core/report/workbook-model";
import { communeEntries, communeResult } from "../report/summary/support/commune";
import { resultOf } from "../report/summary/support/model";

const falseValue = 987654;

/** Recalculates on load, always: org.openoffice.Office.Calc/Formula/Load, OOXMLRecalcMode 0. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Puts a false number beside every formula, so that only a recalculation can give the true one. */
function falsify(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly count: number } {
  let count = 0;
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return [name, part];
    const xml = strFromU8(part).replace(
      /(<\/f>\s*<v>)[^<]*(<\/v>)/g,
      (_all, before: string, after: string) => {
        count += 1;
        return `${before}${String(falseValue)}${after}`;
      },
    );
    return [name, strToU8(xml)];
  });
  return { bytes: zipSync(Object.fromEntries(parts)), count };
}

function recalculate(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "tong-hop-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    mkdirSync(join(folder, "out"));
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), profile);
    writeFileSync(join(folder, "tong-hop.xlsx"), bytes);
    const installation = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const convert = [
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "out"),
    ];
    execFileSync("soffice", [installation, ...convert, join(folder, "tong-hop.xlsx")], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return readFileSync(join(folder, "out", "tong-hop.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The value of every cell of a workbook file, by sheet, row and column. */
async function valuesIn(bytes: Uint8Array): Promise<ReadonlyMap<string, unknown>> {
  const read = await readWorkbookFile(bytes, "tong-hop.xlsx");
  if (!read.ok) throw new Error(read.failure.detail);
  return new Map(
    read.value.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.map(({ column, value }) => [placeOf(name, row, column), value] as const),
      ),
    ),
  );
}

function placeOf(sheet: string, row: number, column: number): string {
  return `${sheet} ${String(row)}:${String(column)}`;
}

function figuresOf(model: WorkbookModel): [place: string, value: unknown][] {
  return model.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value, formula }): [string, unknown][] =>
        formula === undefined ? [] : [[placeOf(name, row, column), value]],
      ),
    ),
  );
}

const commune = communeEntries();
type Input = Promise<{ readonly result: CheckResult; readonly entries: readonly Entry[] }>;

async function samples(): Input {
  const period = { type: "school", from: 2020, to: 2025 } as const;
  return check({
    readings: await readSamples(),
    appliedOn: readKey().appliedOn,
    commune: "xã Tân Lập",
    period,
  });
}

const inputs: readonly [name: string, input: () => Input][] = [
  [
    "a commune of six schools",
    async () => Promise.resolve({ result: communeResult(commune), entries: commune }),
  ],
  ["the sample commune of 3,572 rows", samples],
  ["no data at all", async () => Promise.resolve({ result: resultOf([]), entries: [] })],
];

describe("the summary, recalculated by LibreOffice", () => {
  if (!hasOffice) {
    it("needs LibreOffice", () => {
      process.stderr.write("LibreOffice is not installed: the summary's formulas were not recalculated.\n");
      expect(process.env.CI).toBeUndefined();
    });
    return;
  }

  it.each(inputs)(
    "%s: every figure is the core's",
    async (_name, input) => {
      const { result, entries } = await input();
      const model = buildSummaryWorkbook({ result, entries });
      const figures = figuresOf(model);
      const falsified = falsify(await createWorkbookBuilder().build(model));
      expect(falsified.count).toBe(figures.length);
      const values = await valuesIn(recalculate(falsified.bytes));
      for (const [place, value] of figures)
        expect([place, values.get(place)]).toEqual([place, expect.closeTo(Number(value), 9)]);
    },
    180_000,
  );
});
