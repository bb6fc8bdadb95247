import { check, moneyOf, wordsVi } from "../../src/core";
import type { Checked } from "../../src/core";
import { groupRows, linesBehind } from "../../src/ui/summary/figure";
import { moneyRows } from "../../src/ui/summary/money-rows";
import { textsByLang } from "../../src/ui/texts";
import { readSamples } from "../samples/read-samples";

const texts = textsByLang.vi;
let checked: Checked;

beforeAll(async () => {
  checked = check({ readings: await readSamples(), appliedOn: "2025-07-25", commune: null, period: null });
}, 120_000);

it("opens behind every figure exactly the award lines that make it", () => {
  const { byYear, bySchool, cells } = checked.result.totals;
  const rows = [
    ...groupRows(byYear, "year", texts),
    ...groupRows(bySchool, "school", texts),
    ...moneyRows(cells, texts, wordsVi),
  ];
  expect(rows.length).toBeGreaterThan(20);
  for (const figure of rows.flatMap(({ figures }) => figures)) {
    const lines = linesBehind(checked, figure);
    const value = figure.isMoney ? lines.reduce((sum, line) => sum + moneyOf(line), 0) : lines.length;
    expect([figure.name, value]).toEqual([figure.name, figure.value]);
  }
});

it("parts the whole money by title or form, level and state", () => {
  const { byYear, cells } = checked.result.totals;
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  const parts = moneyRows(cells, texts, wordsVi).flatMap(({ figures }) => figures);
  expect(sum(parts.map(({ value }) => value))).toBe(sum(byYear.map(({ moneyVnd }) => moneyVnd)));
  expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
});

it("says why the awards are more than the rows", () => {
  const behind = { name: "cá nhân", rows: 35, awards: 38, several: 3 };
  expect(texts.figures.rows(behind)).toBe(
    "cá nhân: 38 danh hiệu, hình thức ở 35 dòng (3 dòng có từ hai trở lên).",
  );
  expect(texts.figures.rows({ ...behind, awards: 35, several: 0 })).not.toContain("từ hai trở lên");
});
