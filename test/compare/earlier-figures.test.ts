/** Figures of an earlier summary or result are the very figures of the check that made it. */
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import { buildSummaryWorkbook, check, compareFigures, figuresOfCells } from "../../src/core";
import type { Checked } from "../../src/core";
import { readEarlierFile } from "../../src/entries/page/read-earlier-file";
import { isFailure } from "../../src/ui/services";
import type { EarlierFigures } from "../../src/ui/services";
import { readSamples } from "../samples/read-samples";

let checked: Checked;

beforeAll(async () => {
  const readings = await readSamples();
  const period = { type: "school", from: 2020, to: 2025 } as const;
  checked = check({ readings, appliedOn: "2025-07-25", commune: "xã Tân Lập", period });
}, 120_000);

async function readAs(name: string, bytes: Uint8Array): Promise<EarlierFigures | null> {
  const earlier = await readEarlierFile(name, new Uint8Array(bytes));
  if (earlier !== null && isFailure(earlier)) throw new Error(earlier.detail);
  return earlier;
}

it("reads them from the register of tong-hop.xlsx and from ket-qua.json", async () => {
  const now = figuresOfCells(checked.result.totals.cells);
  expect(now.length).toBeGreaterThan(20);
  const same = { new: [], gone: [], changed: [] };
  const workbook = await createWorkbookBuilder().build(buildSummaryWorkbook(checked));
  const inWorkbook = await readAs("tong-hop.xlsx", workbook);
  expect(compareFigures(inWorkbook?.figures ?? [], now)).toEqual(same);
  const json = new TextEncoder().encode(JSON.stringify(checked.result));
  expect(compareFigures((await readAs("ket-qua.json", json))?.figures ?? [], now)).toEqual(same);
}, 120_000);

it("tells what is new, gone and changed", () => {
  const now = figuresOfCells(checked.result.totals.cells);
  const [first, second, ...rest] = now;
  if (first === undefined || second === undefined) throw new Error("no figures");
  const more = { ...second, count: second.count + 1 };
  const gone = { ...first, school: "Trường Tiểu học Không Còn" };
  expect(compareFigures([gone, more, ...rest], now)).toEqual({
    new: [first],
    gone: [gone],
    changed: [{ before: more, after: second }],
  });
});

it("takes neither another workbook nor another JSON for an earlier summary", async () => {
  expect(await readAs("khac.json", new TextEncoder().encode('{"totals":{}}'))).toBeNull();
  expect(await readAs("khac.json", new TextEncoder().encode("không phải JSON"))).toBeNull();
  const model = buildSummaryWorkbook(checked);
  const others = { ...model, sheets: model.sheets.filter(({ name }) => name === "Tiêu chí") };
  expect(await readAs("khac.xlsx", await createWorkbookBuilder().build(others))).toBeNull();
}, 120_000);
