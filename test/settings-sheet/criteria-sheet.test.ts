/** What a clerk sees on the sheet Tiêu chí. */
import { defaultSettings, instruments, lawCoverage, settingRecords } from "../../src/core/law";
import { buildCriteriaSheet } from "../../src/core/report/summary/build-criteria-sheet";
import type { CellModel } from "../../src/core/report/workbook-model";
import { choiceWords } from "../../src/core/settings-sheet";
import { serialFromDay } from "../../src/core/domain";
import { resultOf } from "../report/summary/support/model";

const sheet = buildCriteriaSheet(resultOf([], { settings: { ...defaultSettings }, coverage: lawCoverage() }));
const valueAt = (cells: readonly CellModel[], column: number) =>
  cells.find((cell) => cell.column === column)?.value;

describe("the sheet Tiêu chí", () => {
  it.each(settingRecords.map((record) => [record.key, record] as const))(
    "shows %s with a label, meaning, range, default and source, and offers its words",
    (key, record) => {
      const row = sheet.rows.find(({ cells }) => valueAt(cells, 9) === key);
      const cells = row?.cells ?? [];
      expect([2, 5, 6, 7, 8].map((column) => typeof valueAt(cells, column))).toEqual(Array(5).fill("string"));
      expect(valueAt(cells, 5)).toBe(record.meaningVi);
      const offered = sheet.validations?.find(
        ({ range }) => range.fromRow === row?.row && range.fromColumn === 3,
      );
      const words = choiceWords(record);
      expect(offered?.choices).toEqual(words);
      if (words !== undefined) expect(words).toContain(valueAt(cells, 3));
    },
  );

  it("tells of each instrument its days, its extent and when it was compared", () => {
    for (const { shortVi, effectiveFrom, checkedOn } of instruments.values()) {
      const row = sheet.rows.find(({ cells }) => valueAt(cells, 2) === shortVi);
      if (row === undefined) continue;
      const serial = (day: string | null) => (day === null ? null : serialFromDay(day));
      expect([4, 6].map((column) => valueAt(row.cells, column))).toEqual([
        serial(checkedOn),
        serial(effectiveFrom),
      ]);
    }
    const known = new Set([...instruments.values()].map(({ shortVi }) => shortVi));
    expect(lawCoverage().filter(({ instrument }) => !known.has(instrument))).toEqual([]);
  });
});
